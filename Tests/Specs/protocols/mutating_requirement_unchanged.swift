struct Seq<Element> {
    let make: () -> () -> Element?
    init<I: IteratorProtocol>(_ f: @escaping () -> I) where I.Element == Element {
        make = {
            var iterator = f()
            return { iterator.next() }
        }
    }
}
struct Constant: IteratorProtocol {
    let text: String
    func next() -> String? { text }
}
let constant = Seq { Constant(text: "again") }.make()
print(constant()!, constant()!)  // expect: again again
let counted = Seq { [5, 6].makeIterator() }.make()
print(counted()!, counted()!, counted() as Any)  // expect: 5 6 nil
