local function make(n, seed)
    local s, m = seed, {}
    for i = 1, n do
        local row = {}
        for j = 1, n do
            s = s * 16807 % 2147483647
            row[j] = (s % 1000) / 1000.0
        end
        m[i] = row
    end
    return m
end
local function matmul(a, b)
    local n, c = #a, {}
    for i = 1, n do
        local row = {}
        for j = 1, n do row[j] = 0.0 end
        c[i] = row
    end
    for i = 1, n do
        for j = 1, n do
            local sum = 0.0
            for k = 1, n do sum = sum + a[i][k] * b[k][j] end
            c[i][j] = sum
        end
    end
    return c
end
local function run(n)
    local c = matmul(make(n, 42), make(n, 4711))
    local t = 0.0
    for i = 0, n - 1 do
        for j = 0, n - 1 do t = t + c[i + 1][j + 1] * ((i + 2 * j) % 7) end
    end
    return t
end
print(math.floor(run(120) * 1e3))
