/// The whole heap as it was: the bytes of its slabs and large blocks, to be put back at the same addresses.
///
/// While a snapshot is open, memory that it holds is set aside instead of given back, so that its addresses stay; several
/// snapshots may be restored in any order.
struct HeapSnapshot {
    fileprivate var slabs: [(address: UnsafeMutableRawPointer, bytes: [UInt8])] = []
    fileprivate var largeBlocks: [(address: UnsafeMutableRawPointer, bytes: [UInt8])] = []
    fileprivate var freeLists: [UnsafeMutableRawPointer?] = []
    fileprivate var slabNext: UnsafeMutableRawPointer?
    fileprivate var slabRemaining = 0
    fileprivate var firstLargeBlock: UnsafeMutableRawPointer?
    fileprivate var liveBytes = 0
    fileprivate var hosts: [HostObject?] = []
    fileprivate var freeHosts: [Int] = []
    fileprivate var weakCells: [ObjectPointer: ObjectPointer] = [:]

    fileprivate var addresses: [UnsafeMutableRawPointer] { slabs.map { $0.address } + largeBlocks.map { $0.address } }
}

extension Heap {
    func snapshot() -> HeapSnapshot {
        var result = HeapSnapshot()
        for slab in state.pointee.slabs { result.slabs.append((slab, bytes(slab, Heap.slabByteCount))) }
        var block = state.pointee.largeBlocks
        while let this = block {
            result.largeBlocks.append((this, bytes(this, LargeBlock.headerBytes + LargeBlock(this).bytes)))
            block = LargeBlock(this).next
        }
        let lists = UnsafeBufferPointer(start: state.pointee.freeLists, count: Heap.smallLimit / 16 + 1)
        result.freeLists = Array(lists)
        result.slabNext = state.pointee.slabNext
        result.slabRemaining = state.pointee.slabRemaining
        result.firstLargeBlock = state.pointee.largeBlocks
        result.liveBytes = state.pointee.liveBytes
        result.hosts = state.pointee.hosts
        result.freeHosts = state.pointee.freeHosts
        result.weakCells = state.pointee.weakCells
        state.pointee.openSnapshots += 1
        for address in result.addresses { state.pointee.snapshotHolds[address, default: 0] += 1 }
        return result
    }

    private func bytes(_ start: UnsafeMutableRawPointer, _ count: Int) -> [UInt8] {
        Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    /// Makes everything as it was; what was made since is gone. The snapshot may be used again.
    func restore(_ snapshot: HeapSnapshot) {
        releaseHosts()
        setAside(besides: Set(snapshot.addresses))
        state.pointee.slabs = snapshot.slabs.map { $0.address }
        for (address, bytes) in snapshot.slabs + snapshot.largeBlocks {
            bytes.withUnsafeBytes { address.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
        }
        for (index, first) in snapshot.freeLists.enumerated() { state.pointee.freeLists[index] = first }
        state.pointee.slabNext = snapshot.slabNext
        state.pointee.slabRemaining = snapshot.slabRemaining
        state.pointee.largeBlocks = snapshot.firstLargeBlock
        state.pointee.liveBytes = snapshot.liveBytes
        state.pointee.hosts = snapshot.hosts
        state.pointee.freeHosts = snapshot.freeHosts
        state.pointee.weakCells = snapshot.weakCells
        state.pointee.awaitingDeinitializer = []
        state.pointee.awaitingCount = 0
    }

    /// Gives back all memory but what will be live again and what other snapshots hold.
    private func setAside(besides kept: Set<UnsafeMutableRawPointer>) {
        var all = state.pointee.slabs + state.pointee.retiredBlocks
        var block = state.pointee.largeBlocks
        while let this = block {
            block = LargeBlock(this).next
            all.append(this)
        }
        state.pointee.retiredBlocks = []
        for address in all where !kept.contains(address) {
            if state.pointee.snapshotHolds[address] == nil {
                address.deallocate()
            } else {
                state.pointee.retiredBlocks.append(address)
            }
        }
    }

    /// Says that a snapshot will not be restored any more.
    func close(_ snapshot: HeapSnapshot) {
        state.pointee.openSnapshots -= 1
        for address in snapshot.addresses {
            let count = state.pointee.snapshotHolds[address] ?? 1
            state.pointee.snapshotHolds[address] = count > 1 ? count - 1 : nil
        }
        guard state.pointee.openSnapshots == 0 else { return }
        for block in state.pointee.retiredBlocks { block.deallocate() }
        state.pointee.retiredBlocks = []
    }
}

/// A machine between two units, as it was: its heap and its global variables.
struct MachineSnapshot {
    fileprivate var heap: HeapSnapshot
    fileprivate var scalars: [Int64]
    fileprivate var objects: [ObjectPointer?]
}

extension Machine {
    /// What the program's state is now; to be taken and restored while nothing runs.
    func snapshot() -> MachineSnapshot {
        MachineSnapshot(
            heap: heap.snapshot(),
            scalars: Array(UnsafeBufferPointer(start: globalScalars, count: globalLayout.scalars)),
            objects: Array(UnsafeBufferPointer(start: globalObjects, count: globalLayout.objects)))
    }

    func restore(_ snapshot: MachineSnapshot) {
        heap.restore(snapshot.heap)
        for (index, value) in snapshot.scalars.enumerated() { globalScalars[index] = value }
        for index in snapshot.scalars.count..<max(snapshot.scalars.count, globalLayout.scalars) {
            globalScalars[index] = 0
        }
        for (index, value) in snapshot.objects.enumerated() { globalObjects[index] = value }
        for index in snapshot.objects.count..<max(snapshot.objects.count, globalLayout.objects) {
            globalObjects[index] = nil
        }
    }

    func close(_ snapshot: MachineSnapshot) { heap.close(snapshot.heap) }
}
