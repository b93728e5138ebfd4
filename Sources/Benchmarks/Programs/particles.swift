// A simulation of structs in arrays, moved by closures that are stored and passed on.
struct Particle {
    var x: Double
    var y: Double
    var vx: Double
    var vy: Double
    let mass: Double
    var energy: Double { return 0.5 * mass * (vx * vx + vy * vy) }
    mutating func step(_ fx: Double, _ fy: Double, _ dt: Double) {
        vx += fx / mass * dt
        vy += fy / mass * dt
        x += vx * dt
        y += vy * dt
    }
}
struct Force {
    let name: String
    let at: (Particle) -> (Double, Double)
}
func makeForces(_ drag: Double) -> [Force] {
    var calls = 0
    return [
        Force(name: "spring", at: { p in (-p.x, -p.y) }),
        Force(name: "drag", at: { p in (-drag * p.vx, -drag * p.vy) }),
        Force(name: "wind", at: { p in
            calls += 1
            return (calls % 2 == 0 ? 0.01 : -0.01, 0.005 * p.mass)
        }),
    ]
}
func run(_ count: Int, _ steps: Int) -> Double {
    var particles: [Particle] = []
    for i in 0..<count {
        particles.append(Particle(x: Double(i % 7), y: Double(i % 5), vx: 0, vy: 1, mass: 1 + Double(i % 3)))
    }
    let forces = makeForces(0.1)
    for _ in 0..<steps {
        for i in 0..<particles.count {
            var fx = 0.0
            var fy = 0.0
            for force in forces {
                let (dx, dy) = force.at(particles[i])
                fx += dx
                fy += dy
            }
            particles[i].step(fx, fy, 0.01)
        }
    }
    return particles.reduce(0.0) { $0 + $1.energy }
}
print(Int(run(100, 500) * 1e6))
