protocol Delegate: AnyObject { func didFinish(_ n: Int) }
class Worker { weak var delegate: Delegate?; func work() { delegate?.didFinish(42) } }
class Boss: Delegate { var got = 0; func didFinish(_ n: Int) { got = n } }
let w = Worker(), b = Boss()
w.work()
w.delegate = b
w.work()
print(b.got, w.delegate === b)  // expect: 42 true
