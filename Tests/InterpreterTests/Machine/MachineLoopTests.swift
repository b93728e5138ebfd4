import Testing

@testable import Interpreter

@Suite struct MachineLoopTests {
    @Test func recursion() {
        let machine = Machine(limits: Limits())
        let fib = machine.add(HandAssembled.fib(number: 0))
        #expect(HandAssembled.run(machine, fib, [20]) == (6765, nil))
    }

    @Test func doubles() {
        let machine = Machine(limits: Limits())
        let run = machine.add(HandAssembled.mandelbrot())
        #expect(HandAssembled.run(machine, run, [30, 30, 50]).result == 15583)
    }

    @Test func arraysOfBytes() {
        let machine = Machine(limits: Limits())
        let run = machine.add(HandAssembled.sieve())
        #expect(HandAssembled.run(machine, run, [1000]) == (168, nil))
        #expect(machine.heap.liveBytes == 0)
    }

    @Test func fuelEndsAnEndlessLoop() {
        var limits = Limits()
        limits.fuel = 1_000_000
        let machine = Machine(limits: limits)
        var builder = CodeBuilder(name: "forever")
        let start = builder.here()
        builder.jump(.loop, to: start)
        let forever = machine.add(HandAssembled.finish(builder, scalars: 1))
        #expect(HandAssembled.run(machine, forever, []).fault == .limit(.fuel))
    }

    @Test func depthEndsEndlessRecursion() {
        let machine = Machine(limits: Limits())
        var builder = CodeBuilder(name: "f()")
        builder.emit(.call, a: 0, b: 1)
        builder.emit(.returnPlain)
        let function = machine.add(HandAssembled.finish(builder, scalars: 2))
        #expect(HandAssembled.run(machine, function, []).fault == .limit(.depth))
        #expect(machine.faultStack.count == 64)
    }
}
