class Model {
    var value = 1
    lazy var describe: () -> String = { [unowned self] in "value \(self.value)" }
    func later() -> () -> Int { { [weak self] in self?.value ?? -1 } }
    deinit { print("gone") }
}
var m: Model? = Model()
print(m!.describe())
let f = m!.later()
m!.value = 5
print(f())
m = nil
print(f())
// expect: value 1
// expect: 5
// expect: gone
// expect: -1
