local Vec = {}
Vec.__index = Vec
local function new(x, y) return setmetatable({x = x, y = y}, Vec) end
Vec.__add = function(a, b) return new(a.x + b.x, a.y + b.y) end
Vec.__sub = function(a, b) return new(a.x - b.x, a.y - b.y) end
Vec.__mul = function(a, k) return new(a.x * k, a.y * k) end
function Vec:dot(o) return self.x * o.x + self.y * o.y end
local function run(steps)
    local p, v, wind, dt, energy = new(1.0, 0.0), new(0.0, 0.8), new(0.01, -0.005), 0.001, 0.0
    for _ = 1, steps do
        local force = (p * -1.0) + wind - v * 0.01
        v = v + force * dt
        p = p + v * dt
        energy = energy * 0.999 + v:dot(v) + p:dot(p)
    end
    return energy + p.x + p.y
end
print(math.floor(run(300000) * 1e6))
