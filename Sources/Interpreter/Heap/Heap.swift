/// The memory of one machine: objects with their own non-atomic counts, in slabs that go away together.
///
/// A handle that is passed by value; the state lies behind one pointer, so the machine's loop holds it in a register.
/// Cycles are never collected while the program runs; `free()` at its end gives everything back.
struct Heap {
    let state: UnsafeMutablePointer<HeapState>

    static let slabByteCount = 65536
    /// Blocks up to this size come from the lists of their class, 16 bytes apart.
    static let smallLimit = 1024

    init(byteLimit: Int) {
        state = .allocate(capacity: 1)
        state.initialize(to: HeapState(byteLimit: byteLimit))
    }

    /// Gives back all memory, whoever still refers to it.
    func free() {
        releaseHosts()
        for slab in state.pointee.slabs { slab.deallocate() }
        var block = state.pointee.largeBlocks
        while let this = block {
            block = LargeBlock(this).next
            this.deallocate()
        }
        for block in state.pointee.retiredBlocks { block.deallocate() }
        state.pointee.freeLists.deallocate()
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// Objects of the embedding may hold closures of this heap: they go while it is still there.
    func releaseHosts() {
        let hosts = state.pointee.hosts
        state.pointee.hosts = Array(repeating: nil, count: hosts.count)
        withExtendedLifetime(hosts) {}
    }

    var liveBytes: Int { state.pointee.liveBytes }

    /// Whether `bytes` more would still be within the limit; asked before anything large is made.
    @inline(__always) func hasRoom(for bytes: Int) -> Bool {
        bytes <= state.pointee.byteLimit &- state.pointee.liveBytes
    }

    /// Whether small objects have passed the limit since it was last looked at.
    @inline(__always) var isOverLimit: Bool { state.pointee.liveBytes > state.pointee.byteLimit }

    /// What large blocks, most of them copies, have cost since this was last asked, in instructions.
    @inline(__always) func takeWork() -> Int64 {
        let work = state.pointee.work
        state.pointee.work = 0
        return Int64(work)
    }

    /// An object of `bytes` bytes, header included, held once; only its header is set.
    @inline(__always)
    func allocate(_ kind: ObjectKind, bytes: Int) -> ObjectPointer {
        let sizeClass = (bytes &+ 15) >> 4
        var address: ObjectPointer
        if _fastPath(bytes <= Heap.smallLimit), let block = state.pointee.freeLists[sizeClass] {
            state.pointee.freeLists[sizeClass] = block.load(as: UnsafeMutableRawPointer?.self)
            state.pointee.liveBytes &+= sizeClass &<< 4
            address = block
            address.storeBytes(of: UInt16(truncatingIfNeeded: sizeClass), toByteOffset: 6, as: UInt16.self)
        } else {
            address = allocateSlowly(bytes: bytes)
        }
        ObjectHeader(address).begin(kind)
        return address
    }

    /// A small object, if one of its size was given back before and the limit is not near: for the quick loop, which
    /// calls nothing.
    @inline(__always)
    func reuse(_ kind: ObjectKind, bytes: Int) -> ObjectPointer? {
        let sizeClass = (bytes &+ 15) >> 4
        guard let block = state.pointee.freeLists[sizeClass], hasRoom(for: sizeClass &<< 4) else { return nil }
        state.pointee.freeLists[sizeClass] = block.load(as: UnsafeMutableRawPointer?.self)
        state.pointee.liveBytes &+= sizeClass &<< 4
        block.storeBytes(of: UInt16(truncatingIfNeeded: sizeClass), toByteOffset: 6, as: UInt16.self)
        ObjectHeader(block).begin(kind)
        return block
    }

    @inline(never)
    private func allocateSlowly(bytes: Int) -> ObjectPointer {
        guard bytes <= Heap.smallLimit else { return allocateLarge(bytes: bytes) }
        let sizeClass = (bytes + 15) >> 4
        let address = carve(sizeClass << 4)
        state.pointee.liveBytes += sizeClass << 4
        ObjectHeader(address).sizeClass = sizeClass
        return address
    }

    /// A fresh run of bytes from the current slab, or from a new one.
    private func carve(_ bytes: Int) -> ObjectPointer {
        if state.pointee.slabRemaining < bytes {
            let slab = UnsafeMutableRawPointer.allocate(byteCount: Heap.slabByteCount, alignment: 16)
            state.pointee.slabs.append(slab)
            state.pointee.slabNext = slab
            state.pointee.slabRemaining = Heap.slabByteCount
        }
        let address = state.pointee.slabNext!
        state.pointee.slabNext = address + bytes
        state.pointee.slabRemaining -= bytes
        return address
    }

    private func allocateLarge(bytes: Int) -> ObjectPointer {
        let raw = UnsafeMutableRawPointer.allocate(byteCount: LargeBlock.headerBytes + bytes, alignment: 16)
        let block = LargeBlock(raw)
        block.bytes = bytes
        block.previous = nil
        block.next = state.pointee.largeBlocks
        if let next = state.pointee.largeBlocks { LargeBlock(next).previous = raw }
        state.pointee.largeBlocks = raw
        state.pointee.liveBytes += bytes
        state.pointee.work += bytes >> 3
        let address = raw + LargeBlock.headerBytes
        ObjectHeader(address).sizeClass = 0
        return address
    }

    /// Gives the memory of an object back; its references have been released.
    @inline(__always)
    func deallocate(_ address: ObjectPointer) {
        let sizeClass = ObjectHeader(address).sizeClass
        if _fastPath(sizeClass != 0) { deallocateSmall(address) } else { deallocateLarge(address) }
    }

    @inline(__always)
    private func deallocateSmall(_ address: ObjectPointer) {
        let sizeClass = ObjectHeader(address).sizeClass
        address.storeBytes(of: state.pointee.freeLists[sizeClass], as: UnsafeMutableRawPointer?.self)
        state.pointee.freeLists[sizeClass] = address
        state.pointee.liveBytes &-= sizeClass &<< 4
    }

    /// Drops a reference as far as that calls nothing: another one is left, or the object is small and plain. False:
    /// nothing was done.
    @inline(__always)
    func releaseQuickly(_ object: ObjectPointer?) -> Bool {
        guard let object else { return true }
        let header = ObjectHeader(object)
        let count = header.count
        if _fastPath(count > 1) {
            header.count = count &- 1
            return true
        }
        guard header.isSmallAndPlain else { return false }
        deallocateSmall(object)
        return true
    }

    @inline(never)
    private func deallocateLarge(_ address: ObjectPointer) {
        let raw = address - LargeBlock.headerBytes
        let block = LargeBlock(raw)
        if let previous = block.previous {
            LargeBlock(previous).next = block.next
        } else {
            state.pointee.largeBlocks = block.next
        }
        if let next = block.next { LargeBlock(next).previous = block.previous }
        state.pointee.liveBytes -= block.bytes
        if state.pointee.openSnapshots > 0, state.pointee.snapshotHolds[raw] != nil {
            state.pointee.retiredBlocks.append(raw)
        } else {
            raw.deallocate()
        }
    }
}

/// What a heap remembers.
struct HeapState {
    var liveBytes = 0
    var byteLimit: Int
    /// Instructions' worth of filling large blocks that nobody has been charged for.
    var work = 0
    /// First free block of each size class; a free block holds the next one.
    var freeLists: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    var slabNext: UnsafeMutableRawPointer?
    var slabRemaining = 0
    var slabs: [UnsafeMutableRawPointer] = []
    var largeBlocks: UnsafeMutableRawPointer?
    /// Dead large blocks, and slabs, whose addresses an open snapshot needs.
    var retiredBlocks: [UnsafeMutableRawPointer] = []
    /// How many open snapshots hold the memory at an address.
    var snapshotHolds: [UnsafeMutableRawPointer: Int] = [:]
    var openSnapshots = 0
    /// Objects whose count fell to zero inside the release that is going on.
    var dying: [ObjectPointer] = []
    /// Instances whose deinitialiser the machine has yet to run; each is held once.
    var awaitingDeinitializer: [ObjectPointer] = []
    var awaitingCount = 0
    /// For classes whose references do not all lie behind their scalars: which slots hold them.
    var slotMaps: [Int: [Int]] = [:]
    /// The cells of instances that weak references lead to, each held once here.
    var weakCells: [ObjectPointer: ObjectPointer] = [:]
    /// Objects of the embedding, held for the heap objects that refer to them by index.
    var hosts: [HostObject?] = []
    var freeHosts: [Int] = []

    init(byteLimit: Int) {
        self.byteLimit = byteLimit
        let classes = Heap.smallLimit / 16 + 1
        freeLists = .allocate(capacity: classes)
        freeLists.initialize(repeating: nil, count: classes)
    }
}

/// The words before a block that is too large for the size classes: a doubly linked list and its size.
struct LargeBlock {
    static let headerBytes = 32
    let raw: UnsafeMutableRawPointer

    init(_ raw: UnsafeMutableRawPointer) { self.raw = raw }

    var next: UnsafeMutableRawPointer? {
        get { raw.load(as: UnsafeMutableRawPointer?.self) }
        nonmutating set { raw.storeBytes(of: newValue, as: UnsafeMutableRawPointer?.self) }
    }
    var previous: UnsafeMutableRawPointer? {
        get { raw.load(fromByteOffset: 8, as: UnsafeMutableRawPointer?.self) }
        nonmutating set { raw.storeBytes(of: newValue, toByteOffset: 8, as: UnsafeMutableRawPointer?.self) }
    }
    var bytes: Int {
        get { raw.load(fromByteOffset: 16, as: Int.self) }
        nonmutating set { raw.storeBytes(of: newValue, toByteOffset: 16, as: Int.self) }
    }
}
