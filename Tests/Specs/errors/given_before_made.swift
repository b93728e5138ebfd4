// Properties that are changed before they have a value.
struct Model { var weights: [[Double]]; var bias: [Int]; var steps: Int; var table: [String: Int]; var size: Size
    init(_ k: Int) {
        for _ in 0..<k { weights.append([Double](repeating: 0, count: k)) }  // expect error 34: variable 'self.weights' used before being initialized
        bias.append(3)  // expect error 14: variable 'self.bias' used before being initialized
        steps += 1  // expect error 15: variable 'self.steps' passed by reference before being initialized
        table["a"] = 1  // expect error 20: variable 'self.table' used before being initialized
        size.width = 2  // expect error 20: struct 'self.size' must be completely initialized before a member is stored to
    }  // the loop may never run  // expect error 5: return from initializer without initializing all stored properties
}
struct Size { var width = 1; var list: [Int] = [] }
struct Board { var cells: [[Int]]; var counts: [String: Int]; var size: Size
    init() {
        cells[0][0] += 1  // expect error 9: variable 'self.cells' used before being initialized
        counts["a", default: 0] += 1  // expect error 9: variable 'self.counts' used before being initialized
        size.list.append(1)  // expect error 19: variable 'self.size' used before being initialized
    }
}
func local() {
    var list: [Int]; list[0] = 1  // expect error 30: variable 'list' used before being initialized
    var sums: [Int]; sums[0] += 1  // expect error 22: variable 'sums' used before being initialized
    var rows: [[Int]]; rows[0].append(1)  // expect error 24: variable 'rows' used before being initialized
    var size: Size; size.list[0] = 1  // expect error 34: variable 'size' used before being initialized
    print(list, sums, rows, size)
}
