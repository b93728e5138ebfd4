@resultBuilder enum L<E> { static func buildBlock(_ p: E...) -> [E] { p } }
@L<Int> func numbers() -> [Int] {
    1
    2
}
print(numbers())  // expect: [1, 2]
@L<String> var words: [String] { "a"; "b" }
print(words)  // expect: ["a", "b"]
func f() { @L<Int> func inner() -> [Int] { 1 }; print(inner()) ; @L<Int> var x: [Int] { 5; 6 }; print(x) }
f()
@propertyWrapper struct W<T> { var wrappedValue: T }


struct S { @W<Int> var a = 1; @L<Int> func b() -> [Int] { 3; 4 }; @L<Int> var c: [Int] { 3 } ; @W<[String: [Int]]> var d = [:] }
print(S().a, S().b(), S().c, S().d)

func build(@L<Int> _ f: () -> [Int]) -> Int { f().count }
print(build { 1; 2 })
// expect: [1]
// expect: [5, 6]
// expect: 1 [3, 4] [3] [:]
// expect: 2
