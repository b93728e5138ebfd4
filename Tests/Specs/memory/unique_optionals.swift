// Whether an optional holds the only reference to an object.
final class Store { var items: [Int] = [] }
struct List {
    private var store: Store?
    var count: Int { store?.items.count ?? 0 }
    mutating func add(_ item: Int) {
        if store == nil { store = Store() }
        if !isKnownUniquelyReferenced(&store) {
            print("copied")  // expect: copied
            let copy = Store()
            copy.items = store!.items
            store = copy
        }
        store!.items.append(item)
    }
}
var first = List()
first.add(1)
var second = first
second.add(2)
second.add(3)
print(first.count, second.count)  // expect: 1 3
var nothing: Store?
print(isKnownUniquelyReferenced(&nothing))  // expect: false
