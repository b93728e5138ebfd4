import Tensors

/// Readers for files of numbers: NumPy's NPY and NPZ, and the IDX of digit collections. A bad file is a fault.
public enum ArrayFile {
    /// An array as NumPy saves it: whole numbers, floating point numbers and truth values of either byte order.
    public static func npy(_ bytes: [UInt8]) -> Tensor {
        var reader = ByteReader(bytes)
        guard reader.run(6) == [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59], let version = reader.whole(2),
            let length = reader.whole(version & 0xff == 1 ? 2 : 4),
            let header = reader.run(Int(truncatingIfNeeded: length)),
            let layout = NPYHeader(header)
        else { return refuse("npy", LearningMessages.notArrayFile) }
        let shape = Shape(layout.dimensions)
        guard FaultSlot.isEmpty, let values = elements(&reader, shape.count, layout) else {
            return refuse("npy", LearningMessages.unreadableElements(layout.kind))
        }
        if !layout.isColumnMajor || shape.rank < 2 { return Tensor(values, shape: shape) }
        let turned = Tensor(values, shape: Shape(layout.dimensions.reversed()))
        return turned.permuted(Array((0..<shape.rank).reversed()))
    }

    /// The arrays of an NPZ archive, stored or deflated, in the archive's order.
    public static func npz(_ bytes: [UInt8]) -> [(name: String, array: Tensor)] {
        guard let entries = ZipArchive.entries(bytes) else {
            _ = refuse("npz", LearningMessages.notArchive)
            return []
        }
        return entries.map { entry in
            let name = entry.name.hasSuffix(".npy") ? String(entry.name.dropLast(4)) : entry.name
            return (name, npy(entry.bytes))
        }
    }

    /// Pictures or labels in the IDX format.
    public static func idx(_ bytes: [UInt8]) -> Tensor {
        var reader = ByteReader(bytes)
        guard let magic = reader.whole(4, bigEndian: true), magic >> 16 == 0 else {
            return refuse("idx", LearningMessages.notIDX)
        }
        let kinds: [UInt64: String] = [8: "u1", 9: "i1", 11: "i2", 12: "i4", 13: "f4", 14: "f8"]
        guard let kind = kinds[magic >> 8 & 0xff] else { return refuse("idx", LearningMessages.unknownElements) }
        var dimensions: [Int] = []
        for _ in 0..<(magic & 0xff) {
            guard let extent = reader.whole(4, bigEndian: true), extent <= UInt64(Int32.max) else {
                return refuse("idx", LearningMessages.endsTooSoon)
            }
            dimensions.append(Int(extent))
        }
        let shape = Shape(dimensions)
        let layout = NPYHeader(kind: kind, isBigEndian: true, dimensions: dimensions)
        guard FaultSlot.isEmpty, let values = elements(&reader, shape.count, layout) else {
            return refuse("idx", LearningMessages.endsTooSoon)
        }
        return Tensor(values, shape: shape)
    }

    private static func refuse(_ operation: String, _ text: String) -> Tensor {
        FaultSlot.record(TensorFault(operation, [], .custom(text)))
        return .empty
    }

    private static func elements(_ reader: inout ByteReader, _ count: Int, _ layout: NPYHeader) -> [Double]? {
        guard let size = layout.size, count <= (reader.bytes.count - reader.place) / size else { return nil }
        var values: [Double] = []
        values.reserveCapacity(count)
        for _ in 0..<count {
            guard let raw = reader.whole(size, bigEndian: layout.isBigEndian) else { return nil }
            values.append(layout.value(raw, size))
        }
        return values
    }
}

/// What an array's header says about its elements.
struct NPYHeader {
    let kind: String
    let isBigEndian: Bool
    let dimensions: [Int]
    var isColumnMajor = false

    init(kind: String, isBigEndian: Bool, dimensions: [Int]) {
        (self.kind, self.isBigEndian, self.dimensions) = (kind, isBigEndian, dimensions)
    }

    /// Reads `{'descr': '<f8', 'fortran_order': False, 'shape': (3, 4), }`.
    init?(_ header: [UInt8]) {
        guard let kind = NPYHeader.text(after: "'descr': '", to: "'", in: header), kind.utf8.count >= 3,
            let order = NPYHeader.text(after: "'fortran_order': ", to: ",", in: header),
            let shape = NPYHeader.text(after: "'shape': (", to: ")", in: header)
        else { return nil }
        var dimensions: [Int] = []
        for part in shape.split(separator: ",") {
            let digits = String(part).utf8.filter { $0 != 32 }
            if digits.isEmpty { continue }
            guard let extent = Int(String(decoding: Array(digits), as: UTF8.self)) else { return nil }
            dimensions.append(extent)
        }
        self.init(kind: String(kind.dropFirst()), isBigEndian: kind.hasPrefix(">"), dimensions: dimensions)
        isColumnMajor = order == "True"
    }

    /// Bytes of an element; nil for what cannot be read.
    var size: Int? {
        switch kind {
        case "f8", "i8", "u8": 8
        case "f4", "i4", "u4": 4
        case "i2", "u2": 2
        case "i1", "u1", "b1": 1
        default: nil
        }
    }

    func value(_ raw: UInt64, _ size: Int) -> Double {
        if kind == "f8" { return Double(bitPattern: raw) }
        if kind == "f4" { return Double(Float(bitPattern: UInt32(truncatingIfNeeded: raw))) }
        guard kind.hasPrefix("i") else { return Double(raw) }
        let unused = UInt64(64 - 8 * size)
        return Double(Int64(bitPattern: raw << unused) >> Int64(unused))
    }

    private static func text(after mark: String, to end: String, in bytes: [UInt8]) -> String? {
        let mark = Array(mark.utf8), end = end.utf8.first
        var place = 0
        while place + mark.count <= bytes.count {
            if Array(bytes[place..<(place + mark.count)]) == mark {
                let rest = bytes[(place + mark.count)...]
                guard let stop = rest.firstIndex(where: { $0 == end }) else { return nil }
                return String(decoding: Array(rest[..<stop]), as: UTF8.self)
            }
            place += 1
        }
        return nil
    }
}
