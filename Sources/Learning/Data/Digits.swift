import Tensors

/// Digits drawn in code, seven rows of five dots each: a data set of pictures that needs no file.
public enum Digits {
    private static let drawings: [[String]] = [
        [" ### ", "#   #", "#  ##", "# # #", "##  #", "#   #", " ### "],
        ["  #  ", " ##  ", "  #  ", "  #  ", "  #  ", "  #  ", " ### "],
        [" ### ", "#   #", "    #", "   # ", "  #  ", " #   ", "#####"],
        [" ### ", "#   #", "    #", "  ## ", "    #", "#   #", " ### "],
        ["   # ", "  ## ", " # # ", "#  # ", "#####", "   # ", "   # "],
        ["#####", "#    ", "#### ", "    #", "    #", "#   #", " ### "],
        [" ### ", "#    ", "#    ", "#### ", "#   #", "#   #", " ### "],
        ["#####", "    #", "   # ", "  #  ", "  #  ", " #   ", " #   "],
        [" ### ", "#   #", "#   #", " ### ", "#   #", "#   #", " ### "],
        [" ### ", "#   #", "#   #", " ####", "    #", "    #", " ### "],
    ]

    /// One digit as a matrix of 7 rows and 5 columns, ink 1.
    public static func drawing(_ digit: Int) -> Tensor {
        guard drawings.indices.contains(digit) else {
            FaultSlot.record(TensorFault("drawing", [], .indexOutOfRange(digit, axis: 0, extent: drawings.count)))
            return .empty
        }
        return Tensor(drawings[digit].map { row in row.utf8.map { $0 == UInt8(ascii: "#") ? 1.0 : 0.0 } })
    }

    /// So many pictures [count, 1, height, width], the digits in turn, each shifted at random and with noise.
    public static func make(_ count: Int, size: Int = 12, noise: Double = 0.1) -> DataSet {
        let (count, size) = (max(0, count), max(7, size))
        var generator = RandomGenerator.shared
        var pictures = Tensor.randomNormal([count, 1, size, size], deviation: noise, using: &generator)
        guard pictures.rank == 4, Work.charge(64 * count, by: "Digits") else {
            return DataSet(Tensor.zeros(0, 1), Tensor.zeros(0))
        }
        pictures.withMutableElements { out in
            for row in 0..<count {
                let (top, left) = (generator.nextBelow(size - 6), generator.nextBelow(size - 4))
                for (line, text) in drawings[row % 10].enumerated() {
                    for (column, byte) in text.utf8.enumerated() where byte == UInt8(ascii: "#") {
                        out[(row * size + top + line) * size + left + column] += 1
                    }
                }
            }
        }
        RandomGenerator.shared = generator
        return DataSet(pictures, Tensor((0..<count).map { Double($0 % 10) }))
    }
}
