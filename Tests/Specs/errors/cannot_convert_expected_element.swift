protocol HasArea { var area: Double { get } }
func total(_ shapes: [HasArea]) -> Double {
    shapes.map { $0.area }.reduce(0, +)
}
struct Sq { var area: Double }
print(total([Sq(area: 1)]))  // expect error 14: cannot convert value of type 'Sq' to expected element type 'any HasArea'
