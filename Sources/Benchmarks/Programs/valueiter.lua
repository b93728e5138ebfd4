local function grid(n, value)
    local rows = {}
    for i = 0, n - 1 do
        local row = {}
        for j = 0, n - 1 do row[j] = value end
        rows[i] = row
    end
    return rows
end
local function run(n, sweeps)
    local reward, s = grid(n, -0.04), 99
    for i = 0, n - 1 do
        for j = 0, n - 1 do
            s = s * 16807 % 2147483647
            if s % 17 == 0 then reward[i][j] = -1.0 end
        end
    end
    reward[n - 1][n - 1] = 10.0
    local gamma = 0.97
    local di, dj = {[0] = 0, 1, 0, -1}, {[0] = 1, 0, -1, 0}
    local v = grid(n, 0.0)
    for _ = 1, sweeps do
        local next = grid(n, 0.0)
        for i = 0, n - 1 do
            for j = 0, n - 1 do
                local best = -1.0e30
                for a = 0, 3 do
                    local ni, nj = i + di[a], j + dj[a]
                    if ni < 0 or ni >= n or nj < 0 or nj >= n then ni, nj = i, j end
                    local q = 0.8 * v[ni][nj] + 0.2 * v[i][j]
                    if q > best then best = q end
                end
                next[i][j] = reward[i][j] + gamma * best
            end
        end
        v = next
    end
    local t = 0.0
    for i = 0, n - 1 do for j = 0, n - 1 do t = t + v[i][j] end end
    return t
end
print(math.floor(run(50, 200) * 1e4))
