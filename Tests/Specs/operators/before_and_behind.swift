prefix operator ++
postfix operator ++
struct Counter {
    var value = 0
    static prefix func ++ (counter: inout Counter) -> Counter {
        counter.value += 1
        return counter
    }
    static postfix func ++ (counter: inout Counter) -> Counter {
        defer { counter.value += 1 }
        return counter
    }
}
var counter = Counter()
print(counter++, counter.value)  // expect: Counter(value: 0) 1
print(++counter, counter.value)  // expect: Counter(value: 2) 2
