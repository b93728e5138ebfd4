local function run(n)
    local composite = {}
    for i = 0, n do composite[i] = false end
    local count, i = 0, 2
    while i <= n do
        if not composite[i] then
            count = count + 1
            local j = i * i
            while j <= n do
                composite[j] = true
                j = j + i
            end
        end
        i = i + 1
    end
    return count
end
print(run(2000000))
