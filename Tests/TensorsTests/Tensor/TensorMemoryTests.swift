import CKernels
import Testing

@testable import Tensors

@Suite struct TensorMemoryTests {
    @Test func aLimitIsAFault() {
        let before = TensorMemory.limit
        TensorMemory.limit = TensorMemory.liveBytes + 1_000_000
        _ = Tensor.zeros([1000, 1000])
        #expect(FaultSlot.take()?.message == "full: (1000, 1000): not enough memory for the result")
        let fits = Tensor.zeros([100, 100])
        #expect(fits.count == 10_000)
        TensorMemory.limit = before
    }

    @Test func aLongTrainingHoldsNoMemory() {
        let inputs = Tensor.linspace(-1, 1, 40).reshaped(20, 2)
        var weights = Tensor.ones([2, 3])
        func step() { weights.add(gradient(at: weights) { inputs.matmul($0).tanh().squared().sum() }, times: -0.01) }
        for _ in 0..<10 { step() }
        let before = TensorMemory.liveBytes
        for _ in 0..<10_000 { step() }
        #expect(TensorMemory.liveBytes == before)
    }

    @Test func valuesThatNobodyNeedsAreFreedWhileRecording() {
        let x = Tensor.ones([1000])
        _ = gradient(at: x) { x in
            let before = TensorMemory.liveBytes
            for _ in 0..<100 { _ = x.exp() }
            #expect(TensorMemory.liveBytes == before)
            return x.sum()
        }
    }
}
