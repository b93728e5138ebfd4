protocol S { func f(by k: Int) -> Int; func g(_ a: Int); func h(x: Int) }
protocol R1 { func fit(x: Int); func predict(x: Double) -> Double }
struct M2: R1 { func fit(x: Int) {}; func predict(_ x: Double) -> Double { x } }  // expect error 43: instance method 'predict' has different argument labels from those required by protocol 'R1' ('predict(x:)')
struct M5: R1 { func fit(x: Int) -> Int { 1 }; func predict(_ x: Int) -> Double { 1 } }  // expect error 8: type 'M5' does not conform to protocol 'R1'
struct M6: R1 { func fit(_ x: String) {}; func predict(x: Double) -> Double { 1 } }  // expect error 8: type 'M6' does not conform to protocol 'R1'
protocol Q1 { var name: String { get }; func go(to place: String, at time: Int) }
struct Q4: Q1 { let name = "a"; func go(_ place: String, _ time: Int) {} }  // expect error 38: instance method 'go' has different argument labels from those required by protocol 'Q1' ('go(to:at:)')
struct Q5: Q1 { let name = "a"; func go(to place: String) {} }  // expect error 8: type 'Q5' does not conform to protocol 'Q1'
struct Q6: Q1 { let name = "a"; func goo(to place: String, at time: Int) {} }  // expect error 8: type 'Q6' does not conform to protocol 'Q1'
class Q7: Q1 { let name = "a"; func go(place: String, time: Int) {} }  // expect error 37: instance method 'go(place:time:)' has different argument labels from those required by protocol 'Q1' ('go(to:at:)')
enum Q8: Q1 { case a; var name: String { "a" }; func go(from place: String, at time: Int) {} }  // expect error 54: instance method 'go(from:at:)' has different argument labels from those required by protocol 'Q1' ('go(to:at:)')
protocol I1 { init(name: String); static func make(n: Int) -> Self }
struct I2: I1 { init(_ name: String) {}; static func make(n: Int) -> I2 { I2("a") } }  // expect error 17: initializer 'init(_:)' has different argument labels from those required by protocol 'I1' ('init(name:)')
struct I3: I1 { init(name: String) {}; static func make(_ n: Int) -> I3 { I3(name: "a") } }  // expect error 52: static method 'make' has different argument labels from those required by protocol 'I1' ('make(n:)')
struct I4: I1 { let name: String; static func make(m: Int) -> I4 { I4(name: "a") } }  // expect error 47: static method 'make(m:)' has different argument labels from those required by protocol 'I1' ('make(n:)')
protocol V1 { func area() -> Double; func scale(by: Double) }
struct V2: V1 { var area: Double { 1 }; func scale(by: Double) {} }  // expect error 8: type 'V2' does not conform to protocol 'V1'
struct V3: V1 { func area() -> Int { 1 }; func scale(by: Double) {} }  // expect error 8: type 'V3' does not conform to protocol 'V1'
struct V5: V1 { func area() -> Double { 1 }; mutating func scale(by: Double) {} }  // expect error 8: type 'V5' does not conform to protocol 'V1'
struct V6: V1 { func area() -> Double { 1 }; private func scale(by: Double) {} }  // expect error 59: method 'scale(by:)' must be declared internal because it matches a requirement in internal protocol 'V1'
struct V7: V1 { func area() -> Double { 1 }; func scale(by: Int) {} }  // expect error 8: type 'V7' does not conform to protocol 'V1'
struct V8: V1 { func Area() -> Double { 1 }; func scale(by: Double) {} }  // expect error 8: type 'V8' does not conform to protocol 'V1'
struct V9: V1 { static func area() -> Double { 1 }; func scale(by: Double) {} }  // expect error 8: type 'V9' does not conform to protocol 'V1'
