// `private(set)` means nothing where nothing is set.
private(set) let top = 3  // expect error 1: 'private(set)' modifier cannot be applied to constants
private(set) var computed: Int { 3 }  // expect error 1: 'private(set)' modifier cannot be applied to read-only variables
private(set) var counted = 3
func local() { private(set) var x = 3; x = 1; print(x) }  // expect error 16: attribute 'private' can only be used in a non-local scope
struct Store {
    private(set) let a = 1, b = 2  // expect error 5: 'private(set)' modifier cannot be applied to read-only properties
    private(set) subscript(i: Int) -> Int { i }  // expect error 5: 'private(set)' modifier cannot be applied to read-only subscripts
    private(set) subscript(s: String) -> Int { get { 1 } set { } }
    public private(set) let k = 3  // expect error 12: 'private(set)' modifier cannot be applied to read-only properties
    fileprivate(set) static let shared = 3  // expect error 5: 'fileprivate(set)' modifier cannot be applied to read-only properties
    private(set) var p: Int { get { 3 } }  // expect error 5: 'private(set)' modifier cannot be applied to read-only properties
    private(set) var q = 1 { didSet { print(1) } }
}
extension Store { private(set) var r: Int { 3 } }  // expect error 19: 'private(set)' modifier cannot be applied to read-only properties
private(set) func run() {}  // expect error 1: 'private' modifier cannot be applied to this declaration
protocol Shape { private(set) var x: Int { get } }  // expect error 18: 'private' modifier cannot be used in protocols
