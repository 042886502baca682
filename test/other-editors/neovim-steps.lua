-- What the test does in Neovim: opens one corpus, and writes what it sees, a line of JSON each.
local out = io.open(vim.env.SEEN, 'w')
local function say(name, value)
  out:write(vim.fn.json_encode({ name, value }) .. '\n')
  out:flush()
end

local function wait_for(condition)
  if not vim.wait(40000, condition, 50) then
    say('timeout', '')
    vim.cmd('cquit')
  end
end

local function codes(buffer)
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(buffer)) do table.insert(found, each.code or (each.user_data or {}).lsp and each.user_data.lsp.code) end
  return found
end

vim.cmd('edit one.corpus')
local buffer = vim.api.nvim_get_current_buf()
wait_for(function() return vim.tbl_contains(codes(buffer), 'contradiction') end)
local other = vim.fn.bufnr('two.corpus')
wait_for(function()
  other = vim.fn.bufnr('two.corpus')
  return other > 0 and #vim.diagnostic.get(other) > 0
end)
say('open', codes(buffer))
say('closed', codes(other))

vim.fn.search('Seven')
local at = vim.lsp.util.make_position_params()
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 10000)
  for _, answer in pairs(answers) do return answer.result end
end
say('hover', ask('textDocument/hover', at).contents.value)
local places = ask('textDocument/definition', at)
vim.lsp.util.jump_to_location(places[1], 'utf-16')
say('line', vim.fn.getline('.'))

vim.cmd('edit! broken.corpus')
local broken = vim.api.nvim_get_current_buf()
wait_for(function() return vim.tbl_contains(codes(broken), 'malformed-delimiter') end)
local range = { start = { line = 2, character = 0 }, ['end'] = { line = 2, character = 3 } }
local actions = ask('textDocument/codeAction', { textDocument = { uri = vim.uri_from_bufnr(broken) }, range = range, context = { diagnostics = {} } })
vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
say('mended', vim.api.nvim_buf_get_lines(broken, 2, 3, false)[1])
out:close()
vim.cmd('qall!')
