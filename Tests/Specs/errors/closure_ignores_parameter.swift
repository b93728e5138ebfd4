struct Item { var price: Double }
let items: [Item] = []
_ = items.filter {  // expect error 18: contextual type for closure argument list expects 1 argument, which cannot be implicitly ignored
    price > 3  // expect error 5: cannot find 'price' in scope
}
_ = items.map {  // expect error 15: contextual type for closure argument list expects 1 argument, which cannot be implicitly ignored
    price  // expect error 5: cannot find 'price' in scope
}
print(
    unknown(3) {  // expect error 5: cannot find 'unknown' in scope
        other + 1  // expect error 9: cannot find 'other' in scope
    })
