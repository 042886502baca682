-- Crosscheck in Neovim, from 0.7 on: problems, hover, definitions, references and quick fixes in corpora and drafts.
local command = vim.env.CROSSCHECK or 'crosscheck'

vim.cmd([[autocmd BufNewFile,BufRead *.corpus setfiletype crosscheck-corpus]])

local function root_of(path)
  local git = vim.fn.finddir('.git', vim.fn.fnamemodify(path, ':h') .. ';')
  return git ~= '' and vim.fn.fnamemodify(git, ':p:h:h') or vim.fn.fnamemodify(path, ':p:h')
end

local clients = {}

-- One server for each folder.
local function attach(buffer)
  local root = root_of(vim.api.nvim_buf_get_name(buffer))
  if clients[root] == nil then
    clients[root] = vim.lsp.start_client({
      name = 'crosscheck',
      cmd = { command, 'lsp', '--stdio' },
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
      settings = { crosscheck = vim.g.crosscheck_settings or vim.empty_dict() },
      get_language_id = function(_, filetype)
        return filetype == 'text' and 'plaintext' or filetype
      end,
      -- Versions that answer no questions for settings send them.
      on_init = function(client)
        client.notify('workspace/didChangeConfiguration', { settings = client.config.settings })
      end,
      on_exit = function() clients[root] = nil end,
    })
  end
  if clients[root] ~= nil then vim.lsp.buf_attach_client(buffer, clients[root]) end
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'crosscheck-corpus', 'text', 'markdown' },
  callback = function(event) attach(event.buf) end,
})
