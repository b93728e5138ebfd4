enum Schedule { case step(start: Double, every: Int), one(Double), pair(Int, Int) }
func rate(_ s: Schedule, _ step: Int) -> Double {
    switch s {
    case .step(let start): return start / Double(step + 1)  // expect error 35: cannot convert value of type '(start: Double, every: Int)' to expected argument type 'Double'
    case .one(let x): return x
    case .pair(let p): return p * 2  // expect error 31: cannot convert value of type '(Int, Int)' to expected argument type 'Double'
    }
}
func rate2(_ s: Schedule, _ step: Int) -> Double {
    switch s {
    case .step(let start): return start * 2  // expect error 35: cannot convert value of type '(start: Double, every: Int)' to expected argument type 'Double'
    case .one(let x): return x
    case .pair(let p): return Double(p) + 2  // expect error 31: no exact matches in call to initializer 
    }
}
let t = (1, 2.5), u = (a: 1, b: 2), d = 2.0, n = 1
let a0 = t * 2  // expect error 12: binary operator '*' cannot be applied to operands of type '(Int, Double)' and 'Int'
let a1 = t + d  // expect error 10: cannot convert value of type '(Int, Double)' to expected argument type 'Double'
let a2 = t / d  // expect error 12: binary operator '/' cannot be applied to operands of type '(Int, Double)' and 'Double'
let a3: Double = t / d  // expect error 18: cannot convert value of type '(Int, Double)' to expected argument type 'Double'
let a4 = u + 1  // expect error 10: cannot convert value of type '(a: Int, b: Int)' to expected argument type 'Int'
let a5 = u - n  // expect error 10: cannot convert value of type '(a: Int, b: Int)' to expected argument type 'Int'
let a6: Int = u * n  // expect error 15: cannot convert value of type '(a: Int, b: Int)' to expected argument type 'Int'
if t > 1 { print(1) }  // expect error 6: binary operator '>' cannot be applied to operands of type '(Int, Double)' and 'Int'
if u == 1 { print(1) }  // expect error 6: binary operator '==' cannot be applied to operands of type '(a: Int, b: Int)' and 'Int'
func f() -> (Int, Int) { (1, 2) }
let a7 = f() + 1  // expect error 10: cannot convert value of type '(Int, Int)' to expected argument type 'Int'
let a8: Int = f() + 1  // expect error 15: cannot convert value of type '(Int, Int)' to expected argument type 'Int'
let a9: Int = f()  // expect error 15: cannot convert value of type '(Int, Int)' to specified type 'Int'
func g() -> Double { return t / 2 }  // expect error 29: cannot convert value of type '(Int, Double)' to expected argument type 'Double'
func h() -> Double { return d * t }  // expect error 33: cannot convert value of type '(Int, Double)' to expected argument type 'Double'
struct ID<Owner>: Hashable { let raw: Int }
struct UU {}; struct OO {}
let i1 = ID<UU>(raw: 1), i2 = ID<OO>(raw: 2)
if i1 == i2 { print(1) }  // expect error 7: conflicting arguments to generic parameter 'Self' ('ID<UU>' vs. 'ID<OO>')
let e1: [Int] = [1], e2: [String] = ["a"], e3: Set<Int> = [1], e4: Set<String> = ["a"], e5 = [1: "a"], e6 = ["a": 1], o1: Int? = 1, o2: String? = "a", o3: Double? = 1
if e1 == e2 { print(1) }  // expect error 7: binary operator '==' cannot be applied to operands of type '[Int]' and '[String]'
if e3 == e4 { print(1) }  // expect error 7: binary operator '==' cannot be applied to operands of type 'Set<Int>' and 'Set<String>'
if e5 == e6 { print(1) }  // expect error 7: binary operator '==' cannot be applied to operands of type '[Int : String]' and '[String : Int]'
if o1 == o2 { print(1) }  // expect error 7: binary operator '==' cannot be applied to operands of type 'Int?' and 'String?'
if o1 == o3 { print(1) }  // expect error 7: binary operator '==' cannot be applied to operands of type 'Int?' and 'Double?'
if e1 != e2 { print(1) }  // expect error 7: conflicting arguments to generic parameter 'Self' ('[Int]' vs. '[String]')
if i1 != i2 { print(1) }  // expect error 7: conflicting arguments to generic parameter 'Self' ('ID<UU>' vs. 'ID<OO>')
struct Box<T> { var v: T }
if Box(v: 1) == Box(v: 2) { print(1) }  // expect error 14: binary operator '==' cannot be applied to two 'Box<Int>' operands
let bx = Box(v: 1)
if bx == bx { print(1) }  // expect error 7: binary operator '==' cannot be applied to two 'Box<Int>' operands
