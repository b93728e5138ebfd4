struct Shape {
    var scale = 2.0
    func area() -> Double { 1 }
    func sides() -> Int { 4 }
    func name() -> String { "s" }
}
let shapes = [Shape()]
let shape = Shape()
let factor = 2.0
let total = shapes.reduce(0) { $0 + $1.area }  // expect error 40: function produces expected type 'Double'; did you mean to call it with '()'?
let sum = shapes[0].sides + 1  // expect error 21: function produces expected type 'Int'; did you mean to call it with '()'?
let scaled = factor * shapes[0].area  // expect error 33: function produces expected type 'Double'; did you mean to call it with '()'?
let plain = shape.area * 2  // expect error 24: binary operator '*' cannot be applied to operands of type '() -> Double' and 'Double'
let title = "a " + shape.name  // expect error 26: function produces expected type 'String'; did you mean to call it with '()'?
let other = shape.name + title
let large = shapes.filter { $0.sides > 3 }  // expect error 32: function produces expected type 'Int'; did you mean to call it with '()'?
let sorted = shapes.sorted { $0.area < $1.area }  // expect error 38: type '() -> Double' cannot conform to 'Comparable' [#ProtocolTypeNonConformance]
if shape.sides == 4 && factor > 1 {}  // expect error 10: function produces expected type 'Int'; did you mean to call it with '()'?
if shape.sides == 4 {}  // expect error 16: binary operator '==' cannot be applied to operands of type '() -> Int' and 'Int'
let quotient = shape.sides / shape.sides  // expect error 28: binary operator '/' cannot be applied to two '() -> Int' operands
let doubled = shapes.map { $0.sides * 2 }  // expect error 37: binary operator '*' cannot be applied to operands of type '() -> Int' and 'Int'
let word = "level"
if word == word.reversed {}  // expect error 9: type '() -> [String.Element]' (aka '() -> Array<Character>') cannot conform to 'StringProtocol' [#ProtocolTypeNonConformance]
let numbers = [1, 2]
if numbers == numbers.reversed {}  // expect error 12: binary operator '==' cannot be applied to operands of type '[Int]' and '() -> [Int]'
let least: Int = numbers.min  // expect error 26: no 'min' candidates produce the expected contextual result type 'Int'
