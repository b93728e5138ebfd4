extension Heap {
    @inline(__always)
    func retain(_ object: ObjectPointer?) {
        guard let object else { return }
        ObjectHeader(object).retain()
    }

    /// Drops one reference; the last one destroys the object and what only it holds.
    @inline(__always)
    func release(_ object: ObjectPointer?) {
        guard let object else { return }
        let header = ObjectHeader(object)
        let count = header.count
        if _fastPath(count > 1) { header.count = count &- 1 } else { destroy(object) }
    }

    /// Destroys without recursion, so that a list of a million nodes needs no native stack.
    @inline(never)
    func destroy(_ first: ObjectPointer) {
        var object = first
        let base = state.pointee.dying.count
        while true {
            if ObjectHeader(object).flags.contains(.hasWeakCell) { forgetWeakly(object) }
            if ObjectHeader(object).flags.contains(.hasDeinitializer) {
                postpone(object)
            } else {
                let mark = state.pointee.dying.count
                releaseReferences(of: object)
                deallocate(object)
                // What it held goes in the order it was held in.
                if state.pointee.dying.count - mark > 1 { state.pointee.dying[mark...].reverse() }
            }
            guard state.pointee.dying.count > base else { return }
            object = state.pointee.dying.removeLast()
        }
    }

    /// Keeps an instance alive until the machine has run its deinitialiser.
    private func postpone(_ object: ObjectPointer) {
        let header = ObjectHeader(object)
        header.flags.remove(.hasDeinitializer)
        header.count = 1
        state.pointee.awaitingDeinitializer.append(object)
        state.pointee.awaitingCount += 1
    }

    @inline(__always)
    private func drop(_ object: ObjectPointer?) {
        guard let object else { return }
        let header = ObjectHeader(object)
        let count = header.count
        if count > 1 { header.count = count &- 1 } else { state.pointee.dying.append(object) }
    }

    private func releaseReferences(of object: ObjectPointer) {
        let header = ObjectHeader(object)
        switch header.kind {
        case .text:
            return
        case .array:
            dropElements(ArrayObject(object))
        case .dictionary:
            dropEntries(DictionaryObject(object))
            deallocateStorage(DictionaryObject(object))
        case .instance where header.flags.contains(.hasSlotMap):
            for slot in state.pointee.slotMaps[header.type] ?? [] { drop(RecordObject(object).object(slot)) }
        case .instance, .box, .closure, .existential, .payload:
            let slots = object + ObjectHeader.byteCount + header.scalars * 8
            for index in 0..<header.objects { drop(slots.load(fromByteOffset: index * 8, as: ObjectPointer?.self)) }
        case .host:
            state.pointee.liveBytes -= state.pointee.hosts[header.type]?.byteCount ?? 0
            state.pointee.hosts[header.type] = nil
            state.pointee.freeHosts.append(header.type)
        }
    }

    private func dropElements(_ array: ArrayObject) {
        let objects = array.header.objects
        guard objects > 0 else { return }
        dropSlots(
            array.elements + array.header.scalars * 8, count: objects, stride: array.stride, repeats: array.count)
    }

    /// Releases `count` references at the start of each of `repeats` groups that lie `stride` bytes apart.
    func dropSlots(_ start: UnsafeMutableRawPointer, count: Int, stride: Int, repeats: Int) {
        var group = start
        for _ in 0..<repeats {
            for index in 0..<count { drop(group.load(fromByteOffset: index * 8, as: ObjectPointer?.self)) }
            group += stride
        }
    }

    private func dropEntries(_ dictionary: DictionaryObject) {
        dictionary.forEachEntry { entry in
            let keys = dictionary.keyLayout
            let values = dictionary.valueLayout
            dropSlots(entry + 8 + keys.scalars * 8, count: keys.objects, stride: 0, repeats: 1)
            dropSlots(entry + 8 + (keys.slots + values.scalars) * 8, count: values.objects, stride: 0, repeats: 1)
        }
    }

    /// Retains references as `dropSlots` releases them.
    func retainSlots(_ start: UnsafeMutableRawPointer, count: Int, stride: Int, repeats: Int) {
        guard count > 0 else { return }
        var group = start
        for _ in 0..<repeats {
            for index in 0..<count { retain(group.load(fromByteOffset: index * 8, as: ObjectPointer?.self)) }
            group += stride
        }
    }
}
