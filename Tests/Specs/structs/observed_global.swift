var total = 0 { didSet { print("total", oldValue, "to", total) } }
total = 3
func raise() { total += 1 }
raise()
// expect: total 0 to 3
// expect: total 3 to 4
