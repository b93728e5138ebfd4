enum Barcode { case upc(Int, Int), qr(code: String), none }
let codes: [Barcode] = [.upc(8, 5), .qr(code: "abc"), .none]
for c in codes {
    switch c {
    case .upc(let a, let b): print("upc", a + b)  // expect: upc 13
    case .qr(let code): print("qr", code.count)  // expect: qr 3
    case .none: print("none")  // expect: none
    }
}
print(codes[0], codes[1], codes[2])  // expect: upc(8, 5) qr(code: "abc") none
enum Result2<T> { case success(T), failure(String) }
func half(_ n: Int) -> Result2<Int> { n % 2 == 0 ? .success(n / 2) : .failure("odd \(n)") }
print(half(4), half(5))  // expect: success(2) failure("odd 5")
if case .success(let v) = half(10) { print(v) }  // expect: 5
