struct Item { var name: String; var price: Double; var quantity: Int }
let items: [Item] = []
_ = items.filter { $0.price > $0.quantity }  // expect error 23: cannot convert value of type 'Double' to expected argument type 'Int'
_ = items.filter { $0.quantity == $0.price }  // expect error 38: cannot convert value of type 'Double' to expected argument type 'Int'
_ = items.sorted { $0.name < $1.price }  // expect error 33: cannot convert value of type 'Double' to expected argument type 'String'
_ = items.map { item in item.price >= item.quantity }  // expect error 30: cannot convert value of type 'Double' to expected argument type 'Int'
_ = items.first(where: { $0.price == $0.name })  // expect error 29: cannot convert value of type 'Double' to expected argument type 'String'
if items[0].price > items[0].quantity { print("much") }  // expect error 13: cannot convert value of type 'Double' to expected argument type 'Int'
