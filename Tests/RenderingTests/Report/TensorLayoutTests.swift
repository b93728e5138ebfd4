import Testing

@testable import Rendering

@Suite struct TensorLayoutTests {
    @Test func aLargeMatrixLosesItsMiddle() {
        let layout = TensorLayout(shape: [100, 100], elements: (0..<10_000).map(Double.init))
        let rows = layout.slices[0].rows
        #expect(rows.count == 10)
        #expect(rows[0] == ["0", "1", "2", "3", "4", "5", "6", "⋯", "98", "99"])
        #expect(rows[6][0] == "⋮")
        #expect(rows[9][9] == "9999")
    }

    @Test func aDeepTensorShowsNamedSlices() {
        let layout = TensorLayout(shape: [2, 3, 1, 2], elements: (0..<12).map(Double.init))
        #expect(layout.slices.map { $0.name } == ["[0, 0, :, :]", "[0, 1, :, :]", "[0, 2, :, :]", "[1, 0, :, :]"])
        #expect(layout.slices[3].rows == [["6", "7"]])
        #expect(layout.rest == "… and 2 more")
    }

    @Test func emptyAndScalarTensorsHaveNoTrap() {
        #expect(TensorLayout(shape: [0, 3], elements: []).slices.isEmpty)
        #expect(TensorLayout(shape: [], elements: [2.5]).scalar == "2.5")
        #expect(TensorLayout(shape: [3], elements: [1, 2, 3]).slices[0].rows == [["1", "2", "3"]])
    }
}
