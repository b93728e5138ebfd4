protocol Observer: AnyObject {
    func notify(_ event: String)
}
final class Subject {
    private struct WeakBox { weak var value: (any Observer)? }
    private var observers: [WeakBox] = []
    func attach(_ o: any Observer) { observers.append(WeakBox(value: o)) }
    func emit(_ e: String) {
        observers.removeAll { $0.value == nil }
        observers.forEach { $0.value?.notify(e) }
    }
    var count: Int { observers.count }
}
class Logger: Observer {
    let name: String
    private(set) var seen = [String]()
    init(name: String) { self.name = name }
    func notify(_ event: String) { seen.append(event); print("\(name) got \(event)") }
}
let subject = Subject()
let a = Logger(name: "A")
do {
    let b = Logger(name: "B")
    subject.attach(a); subject.attach(b)
    subject.emit("start")
}
subject.emit("end")
print(subject.count, a.seen)
// expect: A got start
// expect: B got start
// expect: A got end
// expect: 1 ["start", "end"]
