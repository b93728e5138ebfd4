/// Numbers in arrays, where an instruction reads several of them.
extension Machine {
    /// `o[b][s[c]]`; nil where that is not to be had.
    @inline(__always)
    static func element(
        _ i: UnsafePointer<Instruction>, _ scalars: UnsafeMutablePointer<Int64>,
        _ objects: UnsafeMutablePointer<ObjectPointer?>
    ) -> Int64? {
        guard let address = objects[Int(i.pointee.b)] else { return nil }
        return element(ArrayObject(address), scalars[Int(i.pointee.c)])
    }

    /// `o[b][s[c]][s[x]]`
    @inline(__always)
    static func element2(
        _ i: UnsafePointer<Instruction>, _ scalars: UnsafeMutablePointer<Int64>,
        _ objects: UnsafeMutablePointer<ObjectPointer?>
    ) -> Int64? {
        guard let address = objects[Int(i.pointee.b)] else { return nil }
        let (outer, index) = (ArrayObject(address), scalars[Int(i.pointee.c)])
        guard _fastPath(UInt64(bitPattern: index) < UInt64(bitPattern: outer.wideCount)) else { return nil }
        let inner = ArrayObject(outer.object(Int(truncatingIfNeeded: index)).unsafelyUnwrapped)
        return element(inner, scalars[Int(i.pointee.x)])
    }

    @inline(__always)
    private static func element(_ array: ArrayObject, _ index: Int64) -> Int64? {
        guard _fastPath(UInt64(bitPattern: index) < UInt64(bitPattern: array.wideCount)) else { return nil }
        return array.scalar(Int(truncatingIfNeeded: index))
    }
}
