import ByHand
import Interpreter

extension ByHandTopics {
    static let optimizerRows: [Builtin] = [
        Builtin(
            "sgdStep", "static func sgdStep(w: Double, g: Double, rate: Double) -> WorkedExample",
            .function3 { (w: Double, g: Double, rate: Double) in Worked.sgdStep(w: w, g: g, rate: rate) },
            "One step of gradient descent on one weight."),
        Builtin(
            "momentumStep",
            "static func momentumStep(w: Double, g: Double, v: Double, rate: Double, momentum: Double) -> WorkedExample",
            .function5 { (w: Double, g: Double, v: Double, rate: Double, momentum: Double) in
                Worked.momentumStep(w: w, g: g, v: v, rate: rate, momentum: momentum)
            }, "One step with momentum."),
        Builtin(
            "nesterovStep",
            "static func nesterovStep(w: Double, g: Double, v: Double, rate: Double, momentum: Double) -> WorkedExample",
            .function5 { (w: Double, g: Double, v: Double, rate: Double, momentum: Double) in
                Worked.nesterovStep(w: w, g: g, v: v, rate: rate, momentum: momentum)
            }, "One step with Nesterov's momentum."),
        Builtin(
            "adagradStep",
            """
            static func adagradStep(w: Double, g: Double, s: Double, rate: Double, epsilon: Double = 1e-10) \
            -> WorkedExample
            """,
            .function5 { (w: Double, g: Double, s: Double, rate: Double, epsilon: Double) in
                Worked.adagradStep(w: w, g: g, s: s, rate: rate, epsilon: epsilon)
            }, "One step of Adagrad; s is the sum of squares so far."),
        Builtin(
            "adadeltaStep",
            """
            static func adadeltaStep(w: Double, g: Double, s: Double, d: Double, rate: Double = 1, \
            decay: Double = 0.9, epsilon: Double = 1e-6) -> WorkedExample
            """,
            .native { (call: NativeCall) throws(Fault) -> Void in
                try call.give(
                    Worked.adadeltaStep(
                        w: try call.read(0), g: try call.read(1), s: try call.read(2), d: try call.read(3),
                        rate: try call.read(4), decay: try call.read(5), epsilon: try call.read(6)))
            }, "One step of Adadelta; s and d are the running sizes of gradients and steps."),
        Builtin(
            "rmsPropStep",
            """
            static func rmsPropStep(w: Double, g: Double, s: Double, rate: Double, decay: Double = 0.99, \
            epsilon: Double = 1e-8) -> WorkedExample
            """,
            .function6 { (w: Double, g: Double, s: Double, rate: Double, decay: Double, epsilon: Double) in
                Worked.rmsPropStep(w: w, g: g, s: s, rate: rate, decay: decay, epsilon: epsilon)
            }, "One step of RMSProp; s is the running mean of squares."),
        Builtin(
            "adamStep",
            """
            static func adamStep(w: Double, g: Double, m: Double, v: Double, t: Int, rate: Double = 0.001, \
            beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8) -> WorkedExample
            """,
            .native { (call: NativeCall) throws(Fault) -> Void in
                try call.give(
                    Worked.adamStep(
                        w: try call.read(0), g: try call.read(1), m: try call.read(2), v: try call.read(3),
                        t: try call.read(4), rate: try call.read(5), beta1: try call.read(6),
                        beta2: try call.read(7), epsilon: try call.read(8)))
            }, "Step number t of Adam."),
        Builtin(
            "lbfgsStep",
            """
            static func lbfgsStep(w: Double, g: Double, previousW: Double, previousG: Double) -> WorkedExample
            """,
            .function4 { (w: Double, g: Double, previousW: Double, previousG: Double) in
                Worked.lbfgsStep(w: w, g: g, previousW: previousW, previousG: previousG)
            }, "One step of L-BFGS on one weight with one remembered step."),
    ]
}
