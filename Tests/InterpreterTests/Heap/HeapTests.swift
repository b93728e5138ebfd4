import Testing

@testable import Interpreter

@Suite struct HeapTests {
    @Test func memoryOfShortLivedObjectsIsGivenBack() {
        let heap = Heap(byteLimit: 1 << 20)
        defer { heap.free() }
        for index in 0..<100_000 {
            let array = heap.makeArray(ElementLayout(.object), capacity: 2)
            ArrayObject(array).setObject(0, heap.makeText("text \(index)"))
            ArrayObject(array).count = 1
            heap.release(array)
        }
        #expect(heap.liveBytes == 0)
        #expect(heap.state.pointee.slabs.count == 1)
    }

    @Test func aLongListIsDestroyedWithoutRecursion() {
        let heap = Heap(byteLimit: 1 << 30)
        defer { heap.free() }
        let shape = RecordShape(kind: .box, type: 0, layout: .object)
        var head: ObjectPointer?
        for _ in 0..<1_000_000 {
            let node = heap.makeRecord(shape)
            RecordObject(node).setObject(0, head)
            head = node
        }
        heap.release(head)
        #expect(heap.liveBytes == 0)
    }

    @Test func dictionariesKeepTheOrderOfInsertion() {
        let heap = Heap(byteLimit: 1 << 20)
        defer { heap.free() }
        let dictionary = DictionaryObject(heap.makeDictionary(key: .scalar, value: .scalar, keyType: 0))
        for key in stride(from: Int64(50), to: 0, by: -1) {
            #expect(heap.reserveEntry(dictionary))
            let index = heap.addEntry(dictionary, hash: key)
            dictionary.key(index).storeBytes(of: key, as: Int64.self)
        }
        heap.removeEntry(dictionary, 3)
        var keys: [Int64] = []
        dictionary.forEachEntry { keys.append(($0 + 8).load(as: Int64.self)) }
        #expect(keys.prefix(4) == [50, 49, 48, 46])
        #expect(dictionary.count == 49)
        var steps = 0
        #expect(dictionary.find(hash: 7, &steps) { (slots) in slots.load(as: Int64.self) == 7 } != nil)
        #expect(dictionary.find(hash: 47, &steps) { (slots) in slots.load(as: Int64.self) == 47 } == nil)
        heap.release(dictionary.address)
        #expect(heap.liveBytes == 0)
    }

    @Test func sharedArraysAreCopiedOnce() {
        let heap = Heap(byteLimit: 1 << 20)
        defer { heap.free() }
        let array = heap.makeArray(ElementLayout(.scalar), capacity: 1)
        heap.retain(array)
        let copy = heap.uniqueArray(array)
        #expect(copy != array)
        #expect(heap.uniqueArray(copy) == copy)
        #expect(ObjectHeader(array).count == 1)
    }
}
