@propertyWrapper
enum Delayed<Value> {
    case waiting(() -> Value)
    case made(Value)
    init(wrappedValue: @autoclosure @escaping () -> Value) { self = .waiting(wrappedValue) }
    var wrappedValue: Value {
        mutating get {
            switch self {
            case .made(let value): return value
            case .waiting(let make):
                let value = make()
                self = .made(value)
                return value
            }
        }
        set { self = .made(newValue) }
    }
}
func expensive() -> Int {
    print("computing")
    return 42
}
struct Report {
    @Delayed var answer = expensive()
    var title = "report"
}
var report = Report()
print(report.title)
print(report.answer, report.answer)
report.answer = 7
print(report.answer)
var other = Report(answer: expensive() + 1, title: "other")
print(other.title)
print(other.answer)
// expect: report
// expect: computing
// expect: 42 42
// expect: 7
// expect: other
// expect: computing
// expect: 43
