/// A view of a dictionary, or of a set (its values have no slots), in the order of insertion.
///
///     16  liveCount    Int64
///     24  usedCount    Int64  entries in use, removed ones included
///     32  tableSize    Int64  a power of two, or 0 while there is no storage
///     40  storage      address of one block: tableSize × Int32 entry numbers plus one, then the entries
///     48  valueScalars Int64
///     56  valueObjects Int64
///
/// An entry is its hash (or `removed`), the key's slots and the value's slots. The header's layout is the key's, its
/// type the key's runtime type.
struct DictionaryObject {
    let address: ObjectPointer

    @inline(__always) init(_ address: ObjectPointer) { self.address = address }

    static let byteCount = 64
    /// In the place of an entry's hash: the entry was removed.
    static let removed = Int64.min

    @inline(__always) var header: ObjectHeader { ObjectHeader(address) }
    @inline(__always) private func field(_ offset: Int) -> Int {
        Int(truncatingIfNeeded: address.load(fromByteOffset: offset, as: Int64.self))
    }
    @inline(__always) private func setField(_ offset: Int, _ value: Int) {
        address.storeBytes(of: Int64(value), toByteOffset: offset, as: Int64.self)
    }
    @inline(__always) var count: Int {
        get { field(16) }
        nonmutating set { setField(16, newValue) }
    }
    @inline(__always) var usedCount: Int {
        get { field(24) }
        nonmutating set { setField(24, newValue) }
    }
    @inline(__always) var tableSize: Int {
        get { field(32) }
        nonmutating set { setField(32, newValue) }
    }
    /// The block with table and entries; nil while the dictionary is empty.
    @inline(__always) var storage: ObjectPointer? {
        get { address.load(fromByteOffset: 40, as: ObjectPointer?.self) }
        nonmutating set { address.storeBytes(of: newValue, toByteOffset: 40, as: ObjectPointer?.self) }
    }
    @inline(__always) var keyLayout: ValueLayout { header.layout }
    @inline(__always) var valueLayout: ValueLayout {
        get { ValueLayout(scalars: field(48), objects: field(56)) }
        nonmutating set {
            setField(48, newValue.scalars)
            setField(56, newValue.objects)
        }
    }
    @inline(__always) var stride: Int { 8 &+ (keyLayout.slots &+ valueLayout.slots) &* 8 }
    @inline(__always) var entryCapacity: Int { tableSize / 4 * 3 }
    @inline(__always) var table: UnsafeMutablePointer<Int32> {
        (storage.unsafelyUnwrapped + ObjectHeader.byteCount).assumingMemoryBound(to: Int32.self)
    }
    @inline(__always) var entries: UnsafeMutableRawPointer {
        storage.unsafelyUnwrapped + (ObjectHeader.byteCount &+ tableSize &* 4)
    }
    @inline(__always) func entry(_ index: Int) -> UnsafeMutableRawPointer { entries + index &* stride }
    @inline(__always) func hash(ofEntry index: Int) -> Int64 { entry(index).load(as: Int64.self) }
    @inline(__always) func key(_ index: Int) -> UnsafeMutableRawPointer { entry(index) + 8 }
    @inline(__always) func value(_ index: Int) -> UnsafeMutableRawPointer { entry(index) + (8 &+ keyLayout.slots &* 8) }

    func forEachEntry(_ body: (UnsafeMutableRawPointer) -> Void) {
        guard storage != nil else { return }
        for index in 0..<usedCount where hash(ofEntry: index) != DictionaryObject.removed { body(entry(index)) }
    }

    /// The first entry at or after `index` that is there, or `usedCount`.
    func nextEntry(from index: Int) -> Int {
        var index = index
        while index < usedCount && hash(ofEntry: index) == DictionaryObject.removed { index += 1 }
        return index
    }

    /// The entry with this hash whose key `matches`, or nil; `steps` grows by the places looked at.
    @inline(__always)
    func find<Failure: Error>(
        hash: Int64, _ steps: inout Int, matches: (UnsafeMutableRawPointer) throws(Failure) -> Bool
    ) throws(Failure) -> Int? {
        guard storage != nil else { return nil }
        let mask = tableSize &- 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while true {
            let index = Int(table[place]) &- 1
            if index < 0 { return nil }
            steps &+= 1
            if self.hash(ofEntry: index) == hash, try matches(key(index)) { return index }
            place = (place &+ 1) & mask
        }
    }

    /// The hash of a key that is one scalar.
    @inline(__always) static func hash(ofBits key: Int64) -> Int64 {
        Int64(bitPattern: TextObject.mix(0, UInt64(bitPattern: key)) &>> 1)
    }

    /// The hash of a key that is a text of ASCII alone.
    @inline(__always) static func hash(ofASCII key: TextObject) -> Int64 {
        Int64(bitPattern: TextObject.mix(0, key.byteHash) &>> 1)
    }

    /// Where the entry of a key lies that is one scalar; `steps` grows by what the search costs, in instructions.
    @inline(__always) func position(ofBits key: Int64, _ steps: inout Int) -> Int? {
        find(hash: DictionaryObject.hash(ofBits: key), &steps) { $0.load(as: Int64.self) == key }
    }

    /// The same of a key that is a text of ASCII alone.
    @inline(__always) func position(ofASCII key: TextObject, _ steps: inout Int) -> Int? {
        find(hash: DictionaryObject.hash(ofASCII: key), &steps) { slots in
            guard let object = slots.load(as: ObjectPointer?.self) else { return false }
            return TextObject(object).isASCII && TextObject.equalASCII(TextObject(object), key)
        }
    }

    /// Enters the number of an entry into the table.
    func enter(_ index: Int, hash: Int64) {
        let mask = tableSize - 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while table[place] != 0 { place = (place + 1) & mask }
        table[place] = Int32(index + 1)
    }
}

extension Heap {
    func makeDictionary(key: ValueLayout, value: ValueLayout, keyType: Int) -> ObjectPointer {
        let address = allocate(.dictionary, bytes: DictionaryObject.byteCount)
        let dictionary = DictionaryObject(address)
        dictionary.header.layout = key
        dictionary.header.type = keyType
        dictionary.count = 0
        dictionary.usedCount = 0
        dictionary.tableSize = 0
        dictionary.storage = nil
        dictionary.valueLayout = value
        return address
    }

    /// A dictionary that the caller alone holds; gives up one reference to `address`.
    func uniqueDictionary(_ address: ObjectPointer) -> ObjectPointer? {
        let old = DictionaryObject(address)
        guard old.header.count > 1 else { return address }
        guard hasRoom(for: old.tableSize * 4 + old.usedCount * old.stride) else { return nil }
        let copy = makeDictionary(key: old.keyLayout, value: old.valueLayout, keyType: old.header.type)
        let new = DictionaryObject(copy)
        if old.count > 0 {
            // As it is, removed entries too: entering keys anew could take far longer than their number says.
            makeStorage(new, tableSize: old.tableSize)
            new.table.update(from: old.table, count: old.tableSize)
            new.entries.copyMemory(from: old.entries, byteCount: old.usedCount * old.stride)
            new.usedCount = old.usedCount
            new.count = old.count
            new.forEachEntry { entry in retainEntry(new, entry) }
        }
        release(address)
        return copy
    }

    private func retainEntry(_ dictionary: DictionaryObject, _ entry: UnsafeMutableRawPointer) {
        let keys = dictionary.keyLayout
        let values = dictionary.valueLayout
        retainSlots(entry + 8 + keys.scalars * 8, count: keys.objects, stride: 0, repeats: 1)
        retainSlots(entry + 8 + (keys.slots + values.scalars) * 8, count: values.objects, stride: 0, repeats: 1)
    }

    private func makeStorage(_ dictionary: DictionaryObject, tableSize: Int) {
        dictionary.tableSize = tableSize
        let tableBytes = tableSize * 4
        let block = allocate(
            .payload, bytes: ObjectHeader.byteCount + tableBytes + dictionary.entryCapacity * dictionary.stride)
        (block + ObjectHeader.byteCount).initializeMemory(as: UInt8.self, repeating: 0, count: tableBytes)
        dictionary.storage = block
        dictionary.usedCount = 0
        dictionary.count = 0
    }

    private func moveEntries(from old: DictionaryObject, to new: DictionaryObject) {
        let stride = old.stride
        old.forEachEntry { entry in
            let index = new.usedCount
            new.entry(index).copyMemory(from: entry, byteCount: stride)
            new.enter(index, hash: entry.load(as: Int64.self))
            new.usedCount = index + 1
        }
        new.count = new.usedCount
    }

    /// Makes room for one entry more in a dictionary held once; false when the heap's limit is in the way.
    func reserveEntry(_ dictionary: DictionaryObject) -> Bool {
        if dictionary.storage != nil && dictionary.usedCount < dictionary.entryCapacity { return true }
        let crowded = dictionary.count >= dictionary.entryCapacity / 2
        let tableSize = max(8, crowded ? dictionary.tableSize * 2 : dictionary.tableSize)
        guard hasRoom(for: tableSize * (4 + dictionary.stride)) else { return false }
        let oldStorage = dictionary.storage
        let scratch = DictionaryObject(
            makeDictionary(key: dictionary.keyLayout, value: dictionary.valueLayout, keyType: 0))
        makeStorage(scratch, tableSize: tableSize)
        moveEntries(from: dictionary, to: scratch)
        dictionary.tableSize = tableSize
        dictionary.storage = scratch.storage
        dictionary.usedCount = scratch.usedCount
        dictionary.count = scratch.count
        deallocate(scratch.address)
        if let oldStorage { deallocate(oldStorage) }
        return true
    }

    /// Adds an entry whose key and value slots the caller fills in; room was reserved.
    func addEntry(_ dictionary: DictionaryObject, hash: Int64) -> Int {
        let index = dictionary.usedCount
        dictionary.entry(index).storeBytes(of: hash, as: Int64.self)
        dictionary.enter(index, hash: hash)
        dictionary.usedCount = index + 1
        dictionary.count += 1
        return index
    }

    /// Takes an entry out, whose slots the caller has moved or released. Its place in the table stays a stepping stone.
    func removeEntry(_ dictionary: DictionaryObject, _ index: Int) {
        dictionary.entry(index).storeBytes(of: DictionaryObject.removed, as: Int64.self)
        dictionary.count -= 1
    }

    /// Gives back the storage block of a dictionary whose entries have been released.
    func deallocateStorage(_ dictionary: DictionaryObject) {
        if let storage = dictionary.storage { deallocate(storage) }
        dictionary.storage = nil
    }
}
