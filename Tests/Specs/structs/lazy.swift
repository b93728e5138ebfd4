struct Data {
    var base = 2
    lazy var squared: Int = { print("computing"); return base * base }()
    lazy var list = [base, squared]
}
var d = Data()
print("made")
print(d.squared, d.squared)
d.base = 10
print(d.squared, d.list)
d.squared = 1
print(d.squared)
// expect: made
// expect: computing
// expect: 4 4
// expect: 4 [10, 4]
// expect: 1
