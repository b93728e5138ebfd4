/// Weak references: all of those to one instance share a cell, a record with the instance's address as a number.
extension Heap {
    /// The cell of an instance, held once more for the caller.
    func weakCell(of object: ObjectPointer) -> ObjectPointer {
        if let cell = state.pointee.weakCells[object] {
            retain(cell)
            return cell
        }
        let cell = makeRecord(RecordShape(kind: .box, type: 0, layout: .scalar))
        RecordObject(cell).setScalar(0, Int64(Int(bitPattern: object)))
        retain(cell)
        state.pointee.weakCells[object] = cell
        ObjectHeader(object).flags.insert(.hasWeakCell)
        return cell
    }

    /// The instance that a cell leads to, if it lives; not held for the caller.
    func instance(ofCell cell: ObjectPointer) -> ObjectPointer? {
        ObjectPointer(bitPattern: Int(truncatingIfNeeded: RecordObject(cell).scalar(0)))
    }

    /// From now on weak references to the instance read nil.
    @inline(never)
    func forgetWeakly(_ object: ObjectPointer) {
        ObjectHeader(object).flags.remove(.hasWeakCell)
        guard let cell = state.pointee.weakCells.removeValue(forKey: object) else { return }
        RecordObject(cell).setScalar(0, 0)
        // A cell holds no references: it goes at once, or with its last reader.
        let header = ObjectHeader(cell)
        if header.count > 1 { header.count -= 1 } else { deallocate(cell) }
    }
}
