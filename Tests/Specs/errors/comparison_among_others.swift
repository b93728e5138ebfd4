struct Item { var name: String; var price: Double; var quantity: Int }
let items: [Item] = []
let item = Item(name: "a", price: 1, quantity: 2)
let ratio = 1.5
let count = 1
if item.price > item.quantity {}  // expect error 15: binary operator '>' cannot be applied to operands of type 'Double' and 'Int'
if items[0].price > items[0].quantity {}  // expect error 13: cannot convert value of type 'Double' to expected argument type 'Int'
if count > 1 && ratio > count {}  // expect error 17: cannot convert value of type 'Double' to expected argument type 'Int'
if ratio == count || count > 1 {}  // expect error 4: cannot convert value of type 'Double' to expected argument type 'Int'
if count > 1 && count > 2.5 {}  // expect error 25: cannot convert value of type 'Double' to expected argument type 'Int'
if count > 1 && item.name > count {}  // expect error 22: cannot convert value of type 'String' to expected argument type 'Int'
if count > 1 && item.name == count {}  // expect error 27: binary operator '==' cannot be applied to operands of type 'String' and 'Int'
if count > 1 && ratio + 1 > count {}  // expect error 17: cannot convert value of type 'Double' to expected argument type 'Int'
print(ratio > count ? "a" : "b")  // expect error 7: cannot convert value of type 'Double' to expected argument type 'Int'
print(item.name == count ? "a" : "b")  // expect error 17: binary operator '==' cannot be applied to operands of type 'String' and 'Int'
