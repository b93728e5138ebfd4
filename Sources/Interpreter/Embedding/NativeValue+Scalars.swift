extension Int64: NativeValue {
    public static func read(_ view: ValueView) -> Int64 { view.integer }
    public func write(to place: ValuePlace) { place.slots.setScalar(0, self) }
    public static var placeholder: Int64 { 0 }
}

/// The program's Int has 64 bits everywhere; where ours has fewer, what does not fit is a fault.
extension Int: NativeValue {
    public static func read(_ view: ValueView) throws(Fault) -> Int {
        guard let number = Int(exactly: view.integer) else { throw Fault(.notRepresentable) }
        return number
    }
    public func write(to place: ValuePlace) { place.slots.setScalar(0, Int64(self)) }
    public static var placeholder: Int { 0 }
}

extension UInt64: NativeValue {
    public static func read(_ view: ValueView) -> UInt64 { UInt64(bitPattern: view.integer) }
    public func write(to place: ValuePlace) { place.slots.setScalar(0, Int64(bitPattern: self)) }
    public static var placeholder: UInt64 { 0 }
}

extension Double: NativeValue {
    public static func read(_ view: ValueView) -> Double { view.double }
    public func write(to place: ValuePlace) { place.slots.setScalar(0, Int64(bitPattern: bitPattern)) }
    public static var placeholder: Double { .nan }
}

extension Bool: NativeValue {
    public static func read(_ view: ValueView) -> Bool { view.integer != 0 }
    public func write(to place: ValuePlace) { place.slots.setScalar(0, self ? 1 : 0) }
    public static var placeholder: Bool { false }
}

extension String: NativeValue {
    public static func read(_ view: ValueView) -> String { view.string }
    public func write(to place: ValuePlace) throws(Fault) {
        guard place.machine.heap.hasRoom(for: utf8.count) else { throw Fault(.limit(.heap)) }
        place.slots.setObject(0, place.machine.heap.makeText(self))
    }
    public static var placeholder: String { "" }
}
