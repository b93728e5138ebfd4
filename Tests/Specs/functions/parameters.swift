func greet(_ name: String, from place: String = "here", times: Int = 1) -> String {
    String(repeating: "\(name)@\(place) ", count: times)
}
print(greet("a"), greet("b", from: "x"), greet("c", times: 2), greet("d", from: "y", times: 2))  // expect: a@here  b@x  c@here c@here  d@y d@y 
func sum(_ numbers: Int...) -> Int { numbers.reduce(0, +) }
print(sum(), sum(1), sum(1, 2, 3))  // expect: 0 1 6
func join(_ parts: String..., separator: String = ",") -> String { parts.joined(separator: separator) }
print(join("a", "b"), join("a", "b", separator: "-"))  // expect: a,b a-b
func nothing() {}
print(nothing() == ())  // expect: true
