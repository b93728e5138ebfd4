protocol Priced { var price: Double { get } }
protocol Discounted: Priced { var discount: Double { get } }
protocol Named { var name: String { get } }
typealias Product = Named & Priced
extension Priced {
    var total: Double { price }
    func label() -> String { "full price" }
    static var kind: String { "priced" }
    subscript(times: Int) -> Double { price * Double(times) }
}
extension Discounted {
    var discount: Double { 0.5 }
    var total: Double { price * discount }
    func label() -> String { "discount" }
    static var kind: String { "discounted" }
    subscript(times: Int) -> Double { total * Double(times) }
}
struct Book: Product, Discounted { let name = "book", price = 40.0 }
struct Pen: Discounted, Product { let name = "pen", price = 2.0 }
print(Book().total, Book().label(), Book.kind, Book()[2])  // expect: 20.0 discount discounted 40.0
print(Pen().total, Pen().label(), Pen.kind, Pen()[2])  // expect: 1.0 discount discounted 2.0
func plain<T: Priced>(_ item: T) -> Double { item.total }
func reduced<T: Priced & Discounted>(_ item: T) -> Double { item.total }
print(plain(Book()), reduced(Book()), (Book() as any Priced).total, (Book() as any Discounted).total)  // expect: 40.0 20.0 40.0 20.0
