struct Meter {
    var history: [Int] = []
    var value = 0 {
        willSet { history.append(newValue) }
        didSet { if value > 10 { value = 10 }; changes += oldValue == value ? 0 : 1 }
    }
    var changes = 0
}
var m = Meter()
m.value = 5
m.value = 5
m.value += 20
print(m.value, m.history, m.changes)  // expect: 10 [5, 5, 25] 2
var total = 0 { didSet(old) { print("total", old, "->", total) } }
total = 3
total *= 2
// expect: total 0 -> 3
// expect: total 3 -> 6
