protocol Named { static var name: String { get }; init() }
struct A: Named { static let name = "A"; init() {} }
struct B: Named { static let name = "B"; init() {} }
func name<T: Named>(of type: T.Type) -> String { type.name }
func create<T: Named>() -> T { T() }
print(name(of: A.self), name(of: B.self))  // expect: A B
let b: B = create()
print(type(of: b), type(of: b).name, B.self == B.self)  // expect: B B true
print(MemoryLayout<Int>.size, Int.self, [Int].self, type(of: [1: "a"]), type(of: (1, 2.0)), type(of: { (x: Int) in x }))  // expect: 8 Int Array<Int> Dictionary<Int, String> (Int, Double) (Int) -> Int
