var label: String! = nil
print(label == nil)  // expect: true
label = "set"
print(label.count, label as Any)  // expect: 3 Optional("set")
let copy: String = label
print(copy)  // expect: set
func find(_ x: Int) -> Int! { x > 0 ? x : nil }
print(find(3) + 1, find(-1) == nil)  // expect: 4 true
