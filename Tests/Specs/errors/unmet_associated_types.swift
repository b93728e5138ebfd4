// What stands for an associated type is all that the protocol asks of it.
protocol Course { associatedtype Level: Comparable; func level() -> Level }
struct Note {}
struct Lab: Course { func level() -> Note { Note() } }  // expect error 8: type 'Lab' does not conform to protocol 'Course'
struct Talk: Course { func level() -> Int { 1 } }
struct Tour: Course { typealias Level = [Int]; func level() -> [Int] { [] } }  // expect error 8: type 'Tour' does not conform to protocol 'Course'
protocol Bag { associatedtype Item: Equatable; var items: [Item] { get } }
struct Box<T>: Bag { var items: [T] }  // expect error 8: type 'Box<T>' does not conform to protocol 'Bag'
struct Case<T: Equatable>: Bag { var items: [T] }
extension Note: Bag { var items: [Note] { [] } }  // expect error 1: type 'Note' does not conform to protocol 'Bag'
print(Talk().level(), Case(items: [1]).items)
