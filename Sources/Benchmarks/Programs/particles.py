from math import floor

class Particle:
    __slots__ = ("x", "y", "vx", "vy", "mass")

    def __init__(self, x, y, vx, vy, mass):
        self.x = x
        self.y = y
        self.vx = vx
        self.vy = vy
        self.mass = mass

    def energy(self):
        return 0.5 * self.mass * (self.vx * self.vx + self.vy * self.vy)

    def step(self, fx, fy, dt):
        self.vx += fx / self.mass * dt
        self.vy += fy / self.mass * dt
        self.x += self.vx * dt
        self.y += self.vy * dt

class Force:
    __slots__ = ("name", "at")

    def __init__(self, name, at):
        self.name = name
        self.at = at

def make_forces(drag):
    calls = 0

    def wind(p):
        nonlocal calls
        calls += 1
        return (0.01 if calls % 2 == 0 else -0.01, 0.005 * p.mass)

    return [
        Force("spring", lambda p: (-p.x, -p.y)),
        Force("drag", lambda p: (-drag * p.vx, -drag * p.vy)),
        Force("wind", wind),
    ]

def run(count, steps):
    particles = [Particle(float(i % 7), float(i % 5), 0.0, 1.0, 1.0 + float(i % 3)) for i in range(count)]
    forces = make_forces(0.1)
    for _ in range(steps):
        for i in range(len(particles)):
            fx = 0.0
            fy = 0.0
            for force in forces:
                dx, dy = force.at(particles[i])
                fx += dx
                fy += dy
            particles[i].step(fx, fy, 0.01)
    total = 0.0
    for p in particles:
        total += p.energy()
    return total

print(floor(run(100, 500) * 1e6))
