local function step(p, fx, fy, dt)
    p.vx = p.vx + fx / p.mass * dt
    p.vy = p.vy + fy / p.mass * dt
    p.x = p.x + p.vx * dt
    p.y = p.y + p.vy * dt
end
local function energy(p) return 0.5 * p.mass * (p.vx * p.vx + p.vy * p.vy) end
local function makeForces(drag)
    local calls = 0
    return {
        {name = "spring", at = function(p) return -p.x, -p.y end},
        {name = "drag", at = function(p) return -drag * p.vx, -drag * p.vy end},
        {name = "wind", at = function(p)
            calls = calls + 1
            return calls % 2 == 0 and 0.01 or -0.01, 0.005 * p.mass
        end},
    }
end
local function run(count, steps)
    local particles = {}
    for i = 0, count - 1 do
        particles[i + 1] = {x = i % 7 + 0.0, y = i % 5 + 0.0, vx = 0.0, vy = 1.0, mass = 1.0 + i % 3}
    end
    local forces = makeForces(0.1)
    for _ = 1, steps do
        for i = 1, #particles do
            local fx, fy = 0.0, 0.0
            for _, force in ipairs(forces) do
                local dx, dy = force.at(particles[i])
                fx = fx + dx
                fy = fy + dy
            end
            step(particles[i], fx, fy, 0.01)
        end
    end
    local total = 0.0
    for _, p in ipairs(particles) do total = total + energy(p) end
    return total
end
print(math.floor(run(100, 500) * 1e6))
