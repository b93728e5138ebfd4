class Counter {
    func count() {}
}
let counter = Counter.self
counter.count()  // expect error 1: instance member 'count' cannot be used on type 'Counter'
Counter.count()  // expect error 1: instance member 'count' cannot be used on type 'Counter'; did you mean to use a value of this type instead?
print(type(3))  // expect error 12: missing argument label 'of:' in call
