protocol Observer: AnyObject { func notify(_ value: Int) }
final class Subject { private var observers: [Observer] = []; var value = 0 { didSet { if value != oldValue { observers.forEach { $0.notify(value) } } } }
    func attach(_ o: Observer) { observers.append(o) } }
final class Logger: Observer { var log: [Int] = []; func notify(_ value: Int) { log.append(value) } }
let s = Subject(), l = Logger()
s.attach(l)
s.value = 1
s.value = 1
s.value += 5
print(l.log)  // expect: [1, 6]
