enum Suit: CaseIterable { case hearts, spades }
var names = ["b", "a"]
let text = "3 4"
let parts = text.split(separator: " ")
let i = names.firstIndex(of: "a")
for suit in Suit { print(suit) }  // expect error 13: for-in loop requires 'Suit.Type' to conform to 'Sequence'
print(names[i])  // expect error 13: value of optional type 'Array<String>.Index?' (aka 'Optional<Int>') must be unwrapped to a value of type 'Array<String>.Index' (aka 'Int')
names[5] = nil  // expect error 12: 'nil' cannot be assigned to subscript of type 'String'
names.remove("a")  // expect error 7: no exact matches in call to instance method 'remove'
let backwards = String(text.reversed)  // expect error 17: no exact matches in call to initializer 
print(text[1...2])  // expect error 7: 'subscript(_:)' is unavailable: cannot subscript String with an integer range, use a String.Index range instead.
