@testable import Interpreter

/// Programs written instruction by instruction, to test and measure the loop without the compiler.
enum HandAssembled {
    /// `fib`: result s0, parameter s1.
    static func fib(number: Int) -> Code {
        var builder = CodeBuilder(name: "fib(_:)")
        let recurse = builder.makeLabel()
        builder.jump(.jumpIfGreaterEqualImmediate, a: 1, b: 2, to: recurse)
        builder.emit(.returnScalar, a: 1)
        builder.bind(recurse)
        builder.emit(.addImmediate, a: 4, b: 1, c: -1)
        builder.emit(.call, a: number, b: 3)
        builder.emit(.addImmediate, a: 5, b: 1, c: -2)
        builder.emit(.call, a: number, b: 4)
        builder.emit(.addInt, a: 0, b: 3, c: 4)
        builder.emit(.returnPlain)
        return finish(builder, scalars: 6)
    }

    /// `run(w, h, maxIter)` of mandel.swift: result s0, parameters s1…s3.
    static func mandelbrot() -> Code {
        var builder = CodeBuilder(name: "run(_:_:_:)")
        let (total, py, px, ci, cr, zr, zi, k, r2, i2, t) = (4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)
        let (one, two, three, four, width, height) = (15, 16, 17, 18, 19, 20)
        for (register, value) in [(one, 1.0), (two, 2.0), (three, 3.0), (four, 4.0)] {
            let constant = builder.constant(Int64(bitPattern: value.bitPattern))
            builder.emit(.loadConstant, a: register, b: constant)
        }
        builder.emit(.intToDouble, a: width, b: 1)
        builder.emit(.intToDouble, a: height, b: 2)
        builder.emit(.loadImmediate, a: total)
        builder.emit(.loadImmediate, a: py)
        let rows = builder.here()
        builder.emit(.intToDouble, a: t, b: py)
        builder.emit(.multiplyDouble, a: t, b: t, c: two)
        builder.emit(.divideDouble, a: t, b: t, c: height)
        builder.emit(.subtractDouble, a: ci, b: t, c: one)
        builder.emit(.loadImmediate, a: px)
        let columns = builder.here()
        builder.emit(.intToDouble, a: t, b: px)
        builder.emit(.multiplyDouble, a: t, b: t, c: three)
        builder.emit(.divideDouble, a: t, b: t, c: width)
        builder.emit(.subtractDouble, a: cr, b: t, c: two)
        builder.emit(.loadImmediate, a: zr)
        builder.emit(.loadImmediate, a: zi)
        builder.emit(.loadImmediate, a: k)
        let check = builder.makeLabel()
        let done = builder.makeLabel()
        builder.jump(.jump, to: check)
        let inner = builder.here()
        builder.emit(.multiplyDouble, a: r2, b: zr, c: zr)
        builder.emit(.multiplyDouble, a: i2, b: zi, c: zi)
        builder.emit(.addDouble, a: t, b: r2, c: i2)
        builder.jump(.jumpIfLessDouble, a: four, b: t, to: done)
        builder.emit(.multiplyDouble, a: t, b: two, c: zr)
        builder.emit(.multiplyDouble, a: t, b: t, c: zi)
        builder.emit(.addDouble, a: zi, b: t, c: ci)
        builder.emit(.subtractDouble, a: t, b: r2, c: i2)
        builder.emit(.addDouble, a: zr, b: t, c: cr)
        builder.emit(.addImmediate, a: k, b: k, c: 1)
        builder.bind(check)
        builder.jump(.loopIfLessInt, a: k, b: 3, to: inner)
        builder.bind(done)
        builder.emit(.addInt, a: total, b: total, c: k)
        builder.jump(.loopIncrementLess, a: px, b: 1, to: columns)
        builder.jump(.loopIncrementLess, a: py, b: 2, to: rows)
        builder.emit(.returnScalar, a: total)
        return finish(builder, scalars: 21)
    }

    /// `run(n)` of sieve.swift: result s0, parameter s1.
    static func sieve() -> Code {
        var builder = CodeBuilder(name: "run(_:)")
        let (count, i, j, t, zero, one) = (2, 3, 4, 5, 6, 7)
        let bytes = builder.element(ElementLayout(.scalar, isByte: true))
        builder.emit(.makeArray, a: 0, b: bytes)
        builder.emit(.loadImmediate, a: zero)
        builder.emit(.loadImmediate, x: 0, a: one, b: 1)
        builder.emit(.loadImmediate, a: t)
        builder.emit(.addImmediate, a: j, b: 1, c: 1)
        let fill = builder.here()
        builder.emit(.appendByte, a: 0, b: zero)
        builder.jump(.loopIncrementLess, a: t, b: j, to: fill)
        builder.emit(.loadImmediate, a: count)
        builder.append(Instruction(.loadImmediate, a: i, wide: 2))
        let checkOuter = builder.makeLabel()
        builder.jump(.jump, to: checkOuter)
        let outer = builder.here()
        let next = builder.makeLabel()
        builder.emit(.loadElementByte, a: t, b: 0, c: i)
        builder.jump(.jumpIfTrue, a: t, to: next)
        builder.emit(.addImmediate, a: count, b: count, c: 1)
        builder.emit(.multiplyInt, a: j, b: i, c: i)
        let checkInner = builder.makeLabel()
        builder.jump(.jump, to: checkInner)
        let inner = builder.here()
        builder.emit(.storeElementByte, a: 0, b: j, c: one)
        builder.emit(.addInt, a: j, b: j, c: i)
        builder.bind(checkInner)
        builder.jump(.loopIfLessEqualInt, a: j, b: 1, to: inner)
        builder.bind(next)
        builder.emit(.addImmediate, a: i, b: i, c: 1)
        builder.bind(checkOuter)
        builder.jump(.loopIfLessEqualInt, a: i, b: 1, to: outer)
        builder.emit(.moveScalar, a: 0, b: count)
        builder.emit(.returnReleasing)
        return finish(builder, scalars: 8, objects: 1)
    }

    static func finish(_ builder: CodeBuilder, scalars: Int, objects: Int = 0) -> Code {
        var builder = builder
        builder.resolveJumps()
        builder.code.scalarCount = scalars
        builder.code.objectCount = objects
        return builder.code
    }

    /// Runs a function of numbers and returns its scalar result.
    static func run(_ machine: Machine, _ number: Int, _ arguments: [Int64]) -> (result: Int64, fault: FaultKind?) {
        let fault = machine.enter(number) { scalars, _ in
            for (index, argument) in arguments.enumerated() { scalars[1 + index] = argument }
        }
        return (machine.scalarBase[machine.scalarTop], fault)
    }
}
