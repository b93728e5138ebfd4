struct Item { var name: String; var price: Double; var quantity: Int }
let items: [Item] = []
let first: Double = items.map { $0.price * $0.quantity }.reduce(0, +)  // expect error 47: cannot convert value of type 'Int' to expected argument type 'Double'
let second = items.map { $0.price * $0.quantity }.reduce(0, +)  // expect error 29: cannot convert value of type 'Double' to expected argument type 'Int'
let third = items.map { $0.price * $0.quantity }.reduce(0.0, +)  // expect error 39: cannot convert value of type 'Int' to expected argument type 'Double'
var total = 0.0
total += items.map { $0.price * $0.quantity }.reduce(0, +)  // expect error 36: cannot convert value of type 'Int' to expected argument type 'Double'
func sum() -> Double { items.map { $0.price * $0.quantity }.reduce(0, +) }  // expect error 50: cannot convert value of type 'Int' to expected argument type 'Double'
func wholes() -> Int { return items.reduce(0) { $0 + $1.price } }  // expect error 37: cannot convert return expression of type 'Double' to return type 'Int'
func mean() -> Double { return items.map { $0.price }.reduce(0, +) / items.count }  // expect error 68: cannot convert return expression of type 'Int' to return type 'Double'
let average = items.map { $0.price }.reduce(0, +) / items.count  // expect error 30: cannot convert value of type 'Double' to closure result type 'Int'
let unknown = items.map { root($0.price, 2) }.reduce(0, +) / Double(items.count)  // expect error 27: cannot find 'root' in scope
