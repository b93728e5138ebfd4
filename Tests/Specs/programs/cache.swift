final class LRUCache<Key: Hashable, Value> {
    private final class Entry {
        let key: Key
        var value: Value
        var next: Entry?
        weak var prev: Entry?
        init(key: Key, value: Value) { self.key = key; self.value = value }
    }
    private var map = [Key: Entry]()
    private var head: Entry?
    private var tail: Entry?
    let capacity: Int
    init(capacity: Int) { self.capacity = capacity }
    private func detach(_ e: Entry) {
        e.prev?.next = e.next
        e.next?.prev = e.prev
        if head === e { head = e.next }
        if tail === e { tail = e.prev }
        e.next = nil
        e.prev = nil
    }
    private func pushFront(_ e: Entry) {
        e.next = head
        head?.prev = e
        head = e
        if tail == nil { tail = e }
    }
    subscript(key: Key) -> Value? {
        get {
            guard let e = map[key] else { return nil }
            detach(e)
            pushFront(e)
            return e.value
        }
        set {
            if let e = map[key] {
                detach(e)
                if let newValue { e.value = newValue; pushFront(e) } else { map[key] = nil }
                return
            }
            guard let newValue = newValue else { return }
            if map.count >= capacity, let last = tail {
                detach(last)
                map.removeValue(forKey: last.key)
            }
            let e = Entry(key: key, value: newValue)
            map[key] = e
            pushFront(e)
        }
    }
    var keys: [Key] {
        var result: [Key] = []
        var e = head
        while let entry = e { result.append(entry.key); e = entry.next }
        return result
    }
}
let cache = LRUCache<String, Int>(capacity: 2)
cache["a"] = 1
cache["b"] = 2
print(cache["a"] as Any, cache.keys)  // expect: Optional(1) ["a", "b"]
cache["c"] = 3
print(cache["b"] ?? -1, cache.keys)  // expect: -1 ["c", "a"]
cache["a"] = nil
print(cache.keys, cache["c"]!)  // expect: ["c"] 3
cache["c"]? += 10
print(cache["c"]!)  // expect: 13
