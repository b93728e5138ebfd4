struct Point: Equatable { var n = 1 }
enum Side: Equatable { case a, b }
let points = [Point()], sides = [Side.a], whole = [1], texts = ["a"]
let set: Set<String> = ["a"]
let maybe: Int? = 1
let a = points.contains("x")  // expect error 16: instance method 'contains' requires the types 'Point' and 'String.Element' (aka 'Character') be equivalent
let b = points.contains(1)  // expect error 25: cannot convert value of type 'Int' to expected argument type 'Point'
let c = whole.contains(2.5)  // expect error 24: cannot convert value of type 'Double' to expected argument type 'Int'
let d = texts.contains(1)  // expect error 24: cannot convert value of type 'Int' to expected argument type 'String'
let e = whole.contains(maybe)  // expect error 24: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let f = sides.contains(.c)  // expect error 25: type 'Side' has no member 'c'
let g = sides.contains(Point())  // expect error 15: instance method 'contains' requires that 'Point' conform to 'Collection'
let h = whole.contains([1.5])  // expect error 25: cannot convert value of type 'Double' to expected element type 'Int'
let i = set.contains(1)  // expect error 22: cannot convert value of type 'Int' to expected argument type 'String'
let j = whole.firstIndex(of: maybe)  // expect error 30: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let k = whole.firstIndex(of: "x")  // expect error 30: cannot convert value of type 'String' to expected argument type 'Int'
let l = max(maybe, 3)  // expect error 13: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let year = 1, price = 2.5
print("Year " + year + ": " + price)  // expect error 29: binary operator '+' cannot be applied to operands of type 'String' and 'Double'
let total = whole.reduce("", +)  // expect error 26: cannot convert value of type 'String' to expected argument type 'Int'
class Car {}
let same = Car() == Car()  // expect error 18: binary operator '==' cannot be applied to two 'Car' operands
enum Coin: Int { case one = 1, five = 5 }
let penny = Coin.one == 1  // expect error 18: cannot convert value of type 'Coin' to expected argument type 'Int'
let pets = [Point(), Side.a]  // expect error 12: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional
for pet in pets {
    print(pet.sound)  // expect error 15: value of type 'Any' has no member 'sound'
}
struct Cache<T> { static var shared: [T] = [] }  // expect error 30: static stored properties not supported in generic types
protocol Hidden {
    private func secret()  // expect error 5: 'private' modifier cannot be used in protocols
}
func largest<T>(_ a: T, _ b: T) -> T { a > b ? a : b }  // expect error 42: referencing operator function '>' on 'Comparable' requires that 'T' conform to 'Comparable'
